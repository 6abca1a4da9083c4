package org.askwell.content.view;

import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

import org.askwell.feedback.Clarity;
import org.askwell.feedback.VisitFeedback;
import org.askwell.ui.control.TouchButton;
import org.askwell.ui.text.WrappedLabel;
import org.askwell.words.Words;

import java.util.List;

/**
 * Asks below an answer whether it was clear, and gives thanks in the same place once somebody has
 * said so: nothing moves by it. The question stands before its two buttons, or above them where the
 * words are too long for that.
 */
final class ClearQuestion extends Region {
    /** How broad a button is at least, so that it does not look like a tick. */
    private static final double LEAST_BUTTON_IN_TARGETS = 1.7;

    private final VisitFeedback.OfPack feedback;
    private final String answer;
    private final double gap;
    private final double leastButton;
    private final Label question;
    private final Label thanks;
    private final List<TouchButton> buttons;

    /**
     * @param answer the id of the topic
     */
    ClearQuestion(ContentContext setting, VisitFeedback.OfPack feedback, String answer) {
        this.feedback = feedback;
        this.answer = answer;
        gap = setting.touch().metrics().gap();
        leastButton = LEAST_BUTTON_IN_TARGETS * setting.touch().metrics().target();
        Words words = setting.words();
        question = new WrappedLabel(words.text("feedback.question"), "clear-asked");
        thanks = new WrappedLabel(words.text("feedback.thanks"), "clear-thanks");
        buttons =
                List.of(
                        button(setting, "feedback.yes", Clarity.CLEAR),
                        button(setting, "feedback.no", Clarity.UNCLEAR));
        getStyleClass().add("clear-question");
        getChildren().add(question);
        getChildren().addAll(buttons);
        getChildren().add(thanks);
        renew();
    }

    /** Shows whether the person has said it by now, on whatever screen. */
    void renew() {
        boolean given = feedback.given(answer);
        question.setVisible(!given);
        buttons.forEach(button -> button.setVisible(!given));
        thanks.setVisible(given);
    }

    private TouchButton button(ContentContext setting, String label, Clarity meaning) {
        return new TouchButton(
                setting.touch(),
                TouchButton.Rank.SECONDARY,
                setting.words().text(label),
                () -> say(meaning));
    }

    private void say(Clarity meaning) {
        if (feedback.given(answer)) {
            return;
        }
        feedback.give(answer, meaning);
        renew();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    /** Whether the question finds place before the buttons in {@code inner} px. */
    private boolean beside(double inner) {
        return question.prefWidth(-1) + 2 * gap + buttonsWidth() <= inner;
    }

    private double buttonWidth() {
        return buttons.stream()
                .mapToDouble(button -> button.prefWidth(-1))
                .reduce(leastButton, Math::max);
    }

    private double buttonsWidth() {
        return buttons.size() * (buttonWidth() + gap) - gap;
    }

    private double buttonHeight(double width) {
        return buttons.stream().mapToDouble(button -> button.prefHeight(width)).max().orElse(0);
    }

    /** Of one button where both share {@code inner} px. */
    private double shared(double inner) {
        return Math.min(buttonWidth(), Math.floor((inner - gap) / buttons.size()));
    }

    private double height(double inner) {
        double asked =
                beside(inner)
                        ? Math.max(question.prefHeight(-1), buttonHeight(buttonWidth()))
                        : question.prefHeight(inner) + gap + buttonHeight(shared(inner));
        return Math.ceil(Math.max(asked, thanks.prefHeight(inner)));
    }

    @Override
    protected double computePrefWidth(double height) {
        return insets()
                + Math.max(question.prefWidth(-1) + 2 * gap + buttonsWidth(), thanks.prefWidth(-1));
    }

    @Override
    protected double computePrefHeight(double width) {
        double whole = width < 0 ? prefWidth(-1) : width;
        Insets around = getInsets();
        return around.getTop() + height(whole - insets()) + around.getBottom();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    private double insets() {
        return getInsets().getLeft() + getInsets().getRight();
    }

    @Override
    protected void layoutChildren() {
        double left = getInsets().getLeft();
        double top = getInsets().getTop();
        double inner = getWidth() - insets();
        double tall = height(inner);
        boolean beside = beside(inner);
        double asked = beside ? question.prefWidth(-1) : inner;
        double high = beside ? tall : question.prefHeight(inner);
        question.resizeRelocate(left, top, Math.ceil(asked), high);
        double width = beside ? buttonWidth() : shared(inner);
        double below = beside ? 0 : high + gap;
        double x = beside ? left + Math.ceil(asked) + 2 * gap : left;
        for (TouchButton button : buttons) {
            button.resizeRelocate(
                    snapPositionX(x), snapPositionY(top + below), width, buttonHeight(width));
            x += width + gap;
        }
        thanks.resizeRelocate(left, top, inner, tall);
    }
}
