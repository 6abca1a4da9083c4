package org.askwell.kiosk.chrome;

import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

import org.askwell.ui.control.TouchButton;
import org.askwell.ui.theme.ScreenMetrics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The centre's name with buttons beside it. Where they do not find place, or the name would be much
 * higher than they are, it stands above them, or on a low screen is not shown.
 */
final class TopBand extends Region {
    /** The part of the band's width in which a long name has two lines or so. */
    private static final double FEW_LINES = 0.3;

    /** How much higher than the buttons a name may be that stands beside them. */
    private static final double HIGHEST = 1.5;

    private final boolean low;
    private final Optional<Label> name;
    private final List<TouchButton> buttons;
    private final double gap;

    /**
     * @param low whether the screen is low for its text
     */
    TopBand(ScreenMetrics metrics, boolean low, Optional<Label> name, List<TouchButton> buttons) {
        this.low = low;
        this.name = name;
        this.buttons = List.copyOf(buttons);
        gap = metrics.gap() * 2;
        getStyleClass().add("top-band");
        setPadding(new Insets(metrics.gap(), metrics.margin(), metrics.gap(), metrics.margin()));
        name.ifPresent(getChildren()::add);
        getChildren().addAll(buttons);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private double inner(double width) {
        return width - snappedLeftInset() - snappedRightInset();
    }

    private boolean beside(double inner) {
        double left = inner;
        double tallest = 0;
        for (TouchButton button : buttons) {
            left -= gap + button.prefWidth(-1);
            tallest = Math.max(tallest, button.prefHeight(-1));
        }
        return leastName(inner) <= left && nameHeight(left) <= HIGHEST * tallest;
    }

    /** The room that the name has at least beside the buttons. */
    private double leastName(double inner) {
        return name.map(label -> Math.min(label.prefWidth(-1), FEW_LINES * inner)).orElse(0.0);
    }

    /** What each button gets of the room for all of them: what it likes, or less in proportion. */
    private List<Double> widths(double inner) {
        boolean beside = beside(inner);
        double room = inner - gap * (buttons.size() - (beside ? 0 : 1));
        room -= beside ? leastName(inner) : 0;
        double liked = buttons.stream().mapToDouble(button -> button.prefWidth(-1)).sum();
        double least = buttons.stream().mapToDouble(button -> button.minWidth(-1)).sum();
        double share = liked <= least ? 1 : Math.clamp((room - least) / (liked - least), 0, 1);
        List<Double> widths = new ArrayList<>();
        for (TouchButton button : buttons) {
            double min = button.minWidth(-1);
            widths.add(Math.floor(min + share * (button.prefWidth(-1) - min)));
        }
        return widths;
    }

    private double buttonHeight(List<Double> widths) {
        double height = 0;
        for (int i = 0; i < buttons.size(); i++) {
            height = Math.max(height, buttons.get(i).prefHeight(widths.get(i)));
        }
        return height;
    }

    private double nameWidth(double inner, List<Double> widths) {
        return beside(inner)
                ? inner - widths.stream().mapToDouble(width -> width + gap).sum()
                : inner;
    }

    private double nameHeight(double width) {
        return name.map(label -> Math.max(label.minHeight(width), label.prefHeight(width)))
                .orElse(0.0);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double inner = inner(width < 0 ? prefWidth(-1) : width);
        List<Double> widths = widths(inner);
        double named = nameHeight(nameWidth(inner, widths));
        double tapped = buttonHeight(widths);
        boolean above = !low && name.isPresent();
        double stacked = above ? named + gap / 2 + tapped : tapped;
        double both = beside(inner) ? Math.max(named, tapped) : stacked;
        return snappedTopInset() + Math.ceil(both) + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        double inner = inner(getWidth());
        List<Double> widths = widths(inner);
        double tapped = buttonHeight(widths);
        double bottom = getHeight() - snappedBottomInset();
        double nameWidth = nameWidth(inner, widths);
        double top = snappedTopInset();
        boolean beside = beside(inner);
        name.ifPresent(label -> {
            label.setVisible(beside || !low);
            double height = beside ? bottom - top : nameHeight(nameWidth);
            label.resizeRelocate(snappedLeftInset(), top, nameWidth, height);
        });
        double x = getWidth() - snappedRightInset();
        for (int i = buttons.size() - 1; i >= 0; i--) {
            x -= widths.get(i);
            buttons.get(i).resizeRelocate(x, bottom - tapped, widths.get(i), tapped);
            x -= gap;
        }
    }
}
