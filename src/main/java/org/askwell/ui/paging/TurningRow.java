package org.askwell.ui.paging;

import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/**
 * Two buttons that turn pages, and between them, or above where it is narrow, which page shows. On
 * a screen that is low for its text the buttons show their arrows alone.
 */
public final class TurningRow extends Region {
    /**
     * A number that is as wide as any with two digits. Room is kept for it whatever the number of
     * pages is: with more room there can be fewer pages, which need less room, and so on for ever.
     */
    public static final int WIDEST = 88;

    private final Region back;
    private final Label place = new Label();
    private final Label longest = new Label();
    private final Region forward;
    private final double gap;

    /**
     * @param gap px between the buttons and what is between them
     */
    public TurningRow(double gap, Region back, Region forward) {
        this.gap = gap;
        this.back = back;
        this.forward = forward;
        place.getStyleClass().add("small-print");
        longest.getStyleClass().add("small-print");
        longest.setVisible(false);
        getStyleClass().add("turning-row");
        getChildren().setAll(back, place, longest, forward);
    }

    /**
     * Shows {@code text}, and keeps room for {@code longer}: the pages would break anew if the row
     * changed its height from page to page.
     */
    public void say(String text, String longer) {
        place.setText(text);
        longest.setText(longer);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    /** The width of a button: what it likes, or less in proportion where both do not fit. */
    private double width(Region button, double room) {
        double liked = back.prefWidth(-1) + forward.prefWidth(-1);
        double least = back.minWidth(-1) + forward.minWidth(-1);
        double share =
                liked <= least ? 1 : Math.clamp((room - gap - least) / (liked - least), 0, 1);
        double min = button.minWidth(-1);
        return Math.floor(min + share * (button.prefWidth(-1) - min));
    }

    private boolean between(double room) {
        double needed = back.prefWidth(-1) + longest.prefWidth(-1) + forward.prefWidth(-1);
        return needed + 2 * gap <= room;
    }

    private double buttonHeight(double room) {
        return Math.max(
                back.prefHeight(width(back, room)), forward.prefHeight(width(forward, room)));
    }

    private double inner(double width) {
        return width - snappedLeftInset() - snappedRightInset();
    }

    @Override
    protected double computeMinWidth(double height) {
        return snappedLeftInset()
                + back.minWidth(-1)
                + gap
                + forward.minWidth(-1)
                + snappedRightInset();
    }

    @Override
    protected double computePrefWidth(double height) {
        double buttons = back.prefWidth(-1) + forward.prefWidth(-1);
        return snappedLeftInset() + buttons + longest.prefWidth(-1) + 2 * gap + snappedRightInset();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double room = inner(width < 0 ? prefWidth(-1) : width);
        double above = between(room) ? 0 : longest.prefHeight(-1) + gap / 2;
        return snappedTopInset() + Math.ceil(above + buttonHeight(room)) + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        double room = inner(getWidth());
        double left = snappedLeftInset();
        double tapped = buttonHeight(room);
        double y = getHeight() - snappedBottomInset() - tapped;
        double forwardWidth = width(forward, room);
        back.resizeRelocate(left, y, width(back, room), tapped);
        forward.resizeRelocate(left + room - forwardWidth, y, forwardWidth, tapped);
        double told = place.prefWidth(-1);
        double high = place.prefHeight(-1);
        if (between(room)) {
            double free = room - back.getWidth() - forwardWidth - told;
            double x = left + back.getWidth() + Math.floor(free / 2);
            place.resizeRelocate(x, y + Math.floor((tapped - high) / 2), told, high);
        } else {
            double x = left + Math.floor((room - told) / 2);
            place.resizeRelocate(x, snappedTopInset(), told, high);
        }
    }
}
