package org.askwell.staff.view;

import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.askwell.widgets.EqualCells;
import org.askwell.widgets.ErrorNote;
import org.askwell.widgets.Icon;
import org.askwell.widgets.KeyboardLayout;
import org.askwell.widgets.OnScreenKeyboard;
import org.askwell.widgets.Touch;
import org.askwell.widgets.TouchButton;
import org.askwell.widgets.TypedField;
import org.askwell.widgets.TypingTarget;
import org.askwell.widgets.WayBack;
import org.askwell.words.Words;

import java.util.List;
import java.util.Optional;

/**
 * One thing that staff type: what is asked, the field, the ways on and back, and the keyboard.
 *
 * <p>What is wrong takes the place of the explanation, so that both fit above the keyboard of a low
 * screen.
 */
final class TypingPane extends VBox {
    private final Label explanation;
    private final ErrorNote wrong = new ErrorNote();
    private final OnScreenKeyboard keyboard;
    private final TouchButton back;
    private final TouchButton forward;

    /**
     * Asks for what {@code target} takes.
     *
     * @param back leads away from here
     */
    TypingPane(
            Touch touch,
            Words words,
            KeyboardLayout layout,
            Question question,
            TypingTarget target,
            TouchButton back) {
        double gap = touch.metrics().gap();
        this.back = back;
        WayBack.mark(back);
        forward =
                new TouchButton(touch, TouchButton.Rank.PRIMARY, question.forward(), () -> {})
                        .with(Icon.DONE);
        explanation = text(question.explanation());
        keyboard = new OnScreenKeyboard(touch, layout, words, target, false);
        TypedField field = new TypedField(touch.metrics(), target, question.title());
        Label title = text(question.title());
        title.getStyleClass().add("title");
        Region space = new Region();
        VBox.setVgrow(space, Priority.ALWAYS);
        VBox above = new VBox(gap * 2, title, explanation, wrong);
        if (touch.metrics().portrait()) {
            above.getChildren().addAll(field, space, new EqualCells(gap, List.of(back, forward)));
        } else {
            HBox row = new HBox(gap, back, field, forward);
            HBox.setHgrow(field, Priority.ALWAYS);
            above.getChildren().addAll(space, row);
        }
        above.setPadding(
                new Insets(gap * 2, touch.metrics().margin(), gap, touch.metrics().margin()));
        VBox.setVgrow(above, Priority.ALWAYS);
        getStyleClass().add("typing-pane");
        getChildren().setAll(above, keyboard);
    }

    /** What is asked, why or how in a sentence, and what the button says that goes on. */
    record Question(String title, String explanation, String forward) {}

    /** What the button that goes on does. */
    void goOn(Runnable action) {
        forward.setOnAction(_ -> action.run());
    }

    /** Lets the button on the left say {@code label} and do {@code action} instead of leaving. */
    void back(String label, Runnable action) {
        back.setText(label);
        back.setOnAction(_ -> action.run());
    }

    /** Says what is wrong with what was typed, or nothing. */
    void say(Optional<String> problem) {
        wrong.say(problem);
        explanation.setVisible(problem.isEmpty());
        explanation.setManaged(problem.isEmpty());
    }

    /** Takes or refuses touches, while something slow is done with what was typed. */
    void wait(boolean waiting) {
        setDisable(waiting);
    }

    /** Stops what a held key is doing. */
    void release() {
        keyboard.release();
    }

    private static Label text(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
