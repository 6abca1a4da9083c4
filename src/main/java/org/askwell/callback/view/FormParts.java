package org.askwell.callback.view;

import javafx.scene.Node;

import org.askwell.session.CallbackStep;
import org.askwell.session.Route;
import org.askwell.ui.Touch;
import org.askwell.ui.control.AnnouncementEvent;
import org.askwell.ui.control.Buttons;
import org.askwell.ui.control.Icon;
import org.askwell.ui.control.StepBar;
import org.askwell.ui.control.TouchButton;
import org.askwell.ui.text.LongText;
import org.askwell.words.Words;
import org.askwell.work.Subscriptions;

import java.util.List;

/** Builds what all screens of the form have: the frame, the way back and on, and paragraphs. */
final class FormParts {
    private static final List<CallbackStep> STEPS = List.of(CallbackStep.values());

    private final CallbackContext setting;
    private final CallbackForm form;
    private final Touch touch;
    private final Words words;

    FormParts(CallbackContext setting, CallbackForm form) {
        this.setting = setting;
        this.form = form;
        touch = setting.ui().touch();
        words = setting.ui().words();
    }

    /** A frame that says how far {@code step} is. */
    FormFrame frame(CallbackStep step, String question) {
        FormFrame frame = new FormFrame(touch.metrics(), question);
        int number = STEPS.indexOf(step);
        int last = STEPS.size() - 1;
        if (number > 0) {
            String far = words.text("callback.step", number, last);
            frame.step(new StepBar(far, number, last));
        }
        return frame;
    }

    /** The same with room for what is wrong, which shows until it is put right. */
    FormFrame answered(CallbackStep step, String question, Subscriptions opened) {
        return frame(step, question)
                .errors(
                        FormError.of(step).stream().map(this::told).toList(),
                        form.error().map(error -> error.map(this::told)),
                        opened);
    }

    private String told(FormError error) {
        return words.text(error.key(), error.values().toArray());
    }

    void leaveBackwards() {
        setting.navigator().back();
    }

    /** A button that leaves the step backwards. */
    TouchButton back() {
        return back(this::leaveBackwards);
    }

    TouchButton back(Runnable action) {
        return new Buttons(touch, words).back("callback.back", action);
    }

    TouchButton forward(String key, Runnable action) {
        return new Buttons(touch, words)
                .button(TouchButton.Rank.PRIMARY, key, action)
                .endingWith(Icon.NEXT);
    }

    /** Goes on from {@code step} where its answer is good enough. */
    void goOn(CallbackStep step) {
        if (form.accept(step)) {
            leaveForwards(step);
        }
    }

    /** Opens {@code step}, which then leads back here. */
    void change(CallbackStep step) {
        form.changed().begin(step);
        setting.navigator().open(new Route.Callback(step));
    }

    void leaveForwards(CallbackStep step) {
        if (form.changed().has(step)) {
            setting.navigator().back();
        } else {
            CallbackStep next = STEPS.get(STEPS.indexOf(step) + 1);
            setting.navigator().open(new Route.Callback(next));
        }
    }

    /** Tells those who hear the screen what it says now, and whom to ask. */
    void tellFailure(Node place, String title) {
        AnnouncementEvent.problem(place, words.text(title) + ". " + otherWay());
    }

    /** Whom to ask where this kiosk cannot take the request. */
    String otherWay() {
        return otherWay(setting);
    }

    static String otherWay(CallbackContext setting) {
        Words words = setting.ui().words();
        return setting.offer()
                .site()
                .centre()
                .telephone()
                .map(number -> words.text("callback.check.ring", number))
                .orElseGet(() -> words.text("callback.check.ask-staff"));
    }

    static LongText paragraph(Words words, String text, String styleClass) {
        return new LongText(text, words.language(), "paragraph", styleClass);
    }
}
