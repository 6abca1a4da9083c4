package org.askwell.staff.view;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.askwell.ui.Touch;
import org.askwell.ui.control.EqualCells;
import org.askwell.ui.control.ErrorNote;
import org.askwell.ui.control.Icon;
import org.askwell.ui.control.TouchButton;
import org.askwell.ui.keyboard.OnScreenKeyboard;
import org.askwell.ui.keyboard.TypedField;
import org.askwell.ui.keyboard.TypingTarget;
import org.askwell.ui.paging.Pages;
import org.askwell.ui.text.WrappedLabel;
import org.askwell.words.Words;

import java.util.List;
import java.util.Optional;

/**
 * One thing that staff type: what is asked, the field, the ways on and back, and the keyboard.
 *
 * <p>What is wrong takes the place of the explanation. On a low screen the explanation comes first,
 * without the keyboard, and what is wrong takes the place of the title.
 */
final class TypingPane extends VBox {
    private final StaffContext context;
    private final double gap;
    private final double margin;

    /** Whether the screen is too low for the explanation over the keyboard. */
    private final boolean low;

    private final Label title;
    private final Label explanation;
    private final ErrorNote wrong = new ErrorNote();
    private final OnScreenKeyboard keyboard;
    private final TypedField field;
    private final TouchButton back;
    private final TouchButton forward;

    /** Asks for what {@code taking} takes; there is a way to leave. */
    TypingPane(StaffContext context, Question question, Taking taking) {
        this.context = context;
        Touch touch = context.touch();
        Words words = context.words();
        TypingTarget target = taking.target(() -> say(Optional.of(words.text("typing.too-long"))));
        low = !touch.metrics().with(context.size()).fitsTextOverKeyboard();
        back = context.buttons().back("staff.leave", context.leave());
        gap = touch.metrics().gap();
        margin = touch.metrics().margin();
        forward =
                new TouchButton(touch, TouchButton.Rank.PRIMARY, question.forward(), () -> {})
                        .with(Icon.DONE);
        explanation = new WrappedLabel(question.explanation());
        keyboard = new OnScreenKeyboard(touch, context.keyboard(), words, target, false);
        field = new TypedField(touch.metrics(), target, question.title());
        title = new WrappedLabel(question.title(), "title");
        getStyleClass().add("typing-pane");
        if (low) {
            tell();
        } else {
            ask(touch.metrics().portrait());
        }
    }

    /** Shows the explanation alone, on pages, with a way on to the keyboard. */
    private void tell() {
        Pages pages = new Pages(gap).withButtons(context.touch(), context.words());
        pages.setItems(List.of(title, explanation));
        TouchButton on = context.buttons().primary("staff.continue", Icon.DONE, () -> ask(false));
        VBox.setVgrow(pages, Priority.ALWAYS);
        show(new VBox(gap, pages, new EqualCells(gap, List.of(back, on))));
    }

    private void ask(boolean portrait) {
        VBox above = new VBox(low ? gap : gap * 2, title, wrong);
        if (!low) {
            above.getChildren().add(1, explanation);
        }
        above.setAlignment(Pos.CENTER_LEFT);
        // On a narrow screen a card takes width as well, and large text more lines.
        boolean narrow = context.touch().metrics().portrait() && context.size().beyondLarge();
        boolean card = CardFrame.fits(context) && !narrow;
        if (portrait || card) {
            above.getChildren().addAll(field, new EqualCells(gap, List.of(back, forward)));
        } else {
            HBox row = new HBox(gap, back, field, forward);
            HBox.setHgrow(field, Priority.ALWAYS);
            above.getChildren().add(row);
        }
        if (card) {
            VBox framed = new VBox();
            CardFrame.fill(framed, context, above);
            VBox.setVgrow(framed, Priority.ALWAYS);
            getChildren().setAll(framed);
        } else {
            show(above);
        }
        getChildren().add(keyboard);
    }

    private void show(VBox above) {
        above.setPadding(new Insets(low ? gap : gap * 2, margin, gap, margin));
        VBox.setVgrow(above, Priority.ALWAYS);
        getChildren().setAll(above);
    }

    /** Makes what takes the letters. */
    interface Taking {
        /**
         * What takes the letters.
         *
         * @param full says at the field that a letter was refused because no more fit
         */
        TypingTarget target(Runnable full);
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
        Label given = low ? title : explanation;
        given.setVisible(problem.isEmpty());
        given.setManaged(problem.isEmpty());
        if (low && problem.isPresent()) {
            ask(false);
        }
    }

    /** Takes or refuses touches, while something slow is done with what was typed. */
    void wait(boolean waiting) {
        setDisable(waiting);
    }

    /** Stops what a held key is doing. */
    void release() {
        keyboard.release();
    }
}
