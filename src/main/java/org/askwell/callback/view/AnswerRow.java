package org.askwell.callback.view;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

import org.askwell.ui.PageMark;
import org.askwell.ui.Splittable;
import org.askwell.ui.Spoken;
import org.askwell.ui.control.TouchButton;
import org.askwell.ui.text.WrappedLabel;

import java.util.List;
import java.util.function.Supplier;

/**
 * One answer to be checked: what was asked, the answer, and buttons; the answer goes below the
 * buttons where that takes less height.
 */
final class AnswerRow extends Region implements Splittable {
    private final double gap;
    private final Label asked;
    private final Label answer;
    private final List<TouchButton> buttons;
    private Supplier<List<Node>> pieces = List::of;
    private List<Node> parts = List.of();

    /**
     * A row.
     *
     * @param gap px between two buttons
     */
    AnswerRow(double gap, String asked, String answer, List<TouchButton> buttons) {
        this.gap = gap;
        this.asked = new WrappedLabel(asked, "asked");
        this.answer = new WrappedLabel(answer, "answer");
        this.buttons = List.copyOf(buttons);
        buttons.forEach(button -> Spoken.of(button, asked));
        getStyleClass().add("answer-row");
        getChildren().addAll(this.asked, this.answer);
        getChildren().addAll(buttons);
        PageMark.TILE.on(this);
    }

    /**
     * Marks the answer as typed, so that it is said aloud only to whoever chose so.
     *
     * @param whole what is said to them, whether or not the answer is masked
     */
    AnswerRow typed(String whole) {
        Spoken.TYPED.mark(answer);
        Spoken.as(answer, whole);
        return this;
    }

    /** Lets {@code rows} say the same on several pages. */
    AnswerRow breakable(Supplier<List<Node>> rows) {
        pieces = rows;
        return this;
    }

    @Override
    public List<Node> parts() {
        if (parts.isEmpty()) {
            parts = List.copyOf(pieces.get());
        }
        return parts;
    }

    /** Shows {@code text} as the answer. */
    void show(String text) {
        answer.setText(text);
    }

    private double buttonsWidth() {
        return buttons.stream().mapToDouble(button -> button.prefWidth(-1) + gap).sum();
    }

    private double buttonsHeight() {
        return buttons.stream().mapToDouble(button -> button.prefHeight(-1)).max().orElse(0);
    }

    private double inner(double width) {
        return width - snappedLeftInset() - snappedRightInset();
    }

    private double heightBeside(double inner) {
        double words = inner - buttonsWidth();
        return Math.max(
                buttonsHeight(), Math.ceil(asked.prefHeight(words) + answer.prefHeight(words)));
    }

    private double heightBelow(double inner) {
        double first = Math.max(buttonsHeight(), asked.prefHeight(inner - buttonsWidth()));
        return Math.ceil(first + answer.prefHeight(inner));
    }

    private boolean beside(double inner) {
        return heightBeside(inner) <= heightBelow(inner);
    }

    @Override
    protected void layoutChildren() {
        double x = snappedLeftInset();
        double y = snappedTopInset();
        double inner = inner(getWidth());
        double words = inner - buttonsWidth();
        double high = buttonsHeight();
        double askedHeight = Math.ceil(asked.prefHeight(words));
        if (beside(inner)) {
            double answerHeight = Math.ceil(answer.prefHeight(words));
            double all = getHeight() - y - snappedBottomInset();
            double top = y + Math.max(0, Math.floor((all - askedHeight - answerHeight) / 2));
            asked.resizeRelocate(x, top, words, askedHeight);
            answer.resizeRelocate(x, top + askedHeight, words, answerHeight);
            y += Math.max(0, Math.floor((all - high) / 2));
        } else {
            double first = Math.max(high, askedHeight);
            asked.resizeRelocate(x, y, words, first);
            answer.resizeRelocate(x, y + first, inner, Math.ceil(answer.prefHeight(inner)));
        }
        double right = x + inner;
        for (TouchButton button : buttons.reversed()) {
            double width = button.prefWidth(-1);
            button.resizeRelocate(right - width, y, width, high);
            right -= width + gap;
        }
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        double words = Math.max(asked.prefWidth(-1), answer.prefWidth(-1));
        return Math.ceil(snappedLeftInset() + words + buttonsWidth() + 1 + snappedRightInset());
    }

    @Override
    protected double computePrefHeight(double width) {
        double inner = width < 0 ? inner(prefWidth(-1)) : inner(width);
        return snappedTopInset()
                + Math.min(heightBeside(inner), heightBelow(inner))
                + snappedBottomInset();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }
}
