package org.askwell.callback.view;

import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;

import org.askwell.callback.PersonName;
import org.askwell.session.CallbackStep;
import org.askwell.ui.Spoken;
import org.askwell.ui.Touch;
import org.askwell.ui.control.Buttons;
import org.askwell.ui.control.Icon;
import org.askwell.ui.control.TouchButton;
import org.askwell.ui.control.WayBack;
import org.askwell.ui.keyboard.NumberPad;
import org.askwell.ui.keyboard.OnScreenKeyboard;
import org.askwell.ui.keyboard.TypedField;
import org.askwell.ui.keyboard.TypedText;
import org.askwell.words.Words;
import org.askwell.work.Subscriptions;

import java.util.Optional;

/** Builds the screens on which something is typed: the name and the telephone number. */
final class TypingSteps {
    /** Room for what the rule refuses, so that it can say why. */
    private static final int LONGEST_NAME = 2 * PersonName.MOST_UNITS;

    private static final int LONGEST_NUMBER = 200;

    private final CallbackContext setting;
    private final CallbackForm form;
    private final FormParts parts;
    private final Touch touch;
    private final Words words;

    TypingSteps(CallbackContext setting, CallbackForm form) {
        this.setting = setting;
        this.form = form;
        parts = new FormParts(setting, form);
        touch = setting.ui().touch();
        words = setting.ui().words();
    }

    FormScreen name() {
        Subscriptions opened = new Subscriptions();
        String question = words.text("callback.name.title");
        TypedText target =
                new TypedText(form.name(), LONGEST_NAME, () -> form.tellFull(CallbackStep.NAME));
        OnScreenKeyboard keyboard =
                new OnScreenKeyboard(touch, setting.ui().keyboard(), words, target, true);
        opened.add(keyboard::release);
        FormFrame frame = typing(CallbackStep.NAME, question, field(target, question), opened);
        return new FormScreen(frame, Optional.of(keyboard), opened);
    }

    /** The number, and then, where it is doubtful, the number read back. */
    FormScreen telephone() {
        Subscriptions opened = new Subscriptions();
        String question = words.text("callback.telephone.title");
        TypedText target =
                new TypedText(
                        form.telephone(),
                        LONGEST_NUMBER,
                        () -> form.tellFull(CallbackStep.TELEPHONE));
        NumberPad pad = new NumberPad(touch, words, target, setting.ui().keyboard().size());
        opened.add(pad::release);
        FormFrame typing =
                typing(CallbackStep.TELEPHONE, question, field(target, question), opened)
                        .aside(pad);
        StackPane node = new StackPane(typing);
        Subscription doubts =
                form.number()
                        .doubtful()
                        .subscribe(doubtful ->
                                node.getChildren()
                                        .setAll(doubtful.isPresent() ? readBack() : typing));
        opened.add(doubts::unsubscribe);
        return new FormScreen(node, Optional.empty(), opened);
    }

    private FormFrame readBack() {
        FormFrame frame =
                parts.frame(CallbackStep.TELEPHONE, words.text("callback.telephone.right"));
        TouchButton change =
                new Buttons(touch, words)
                        .secondary("callback.change", Icon.CHANGE, form.number()::doubt);
        WayBack.mark(change);
        TouchButton yes =
                parts.forward(
                        "callback.telephone.yes",
                        () -> {
                            form.number().confirm();
                            parts.leaveForwards(CallbackStep.TELEPHONE);
                        });
        boolean extended =
                form.number()
                        .doubtful()
                        .get()
                        .filter(found -> found.extension().isPresent())
                        .isPresent();
        Label typed =
                FormParts.paragraph(
                        words,
                        form.number()
                                .doubtful()
                                .get()
                                .map(new NumberShown(words)::whole)
                                .orElse(""),
                        extended ? "read-back-long" : "read-back");
        Spoken.TYPED.mark(typed);
        StackPane number = new StackPane(typed);
        number.getStyleClass().add("read-back-area");
        return frame.body(number).left(change).right(yes);
    }

    private FormFrame typing(
            CallbackStep step, String question, TypedField field, Subscriptions opened) {
        return parts.answered(step, question, opened)
                .field(field)
                .left(parts.back())
                .right(parts.forward("callback.continue", () -> parts.goOn(step)));
    }

    private TypedField field(TypedText target, String question) {
        TypedField field = new TypedField(touch.metrics(), target, question);
        field.sceneProperty()
                .subscribe(scene -> {
                    if (scene != null) {
                        field.requestFocus();
                    }
                });
        return field;
    }
}
