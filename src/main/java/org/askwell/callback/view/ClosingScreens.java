package org.askwell.callback.view;

import javafx.scene.control.Label;

import org.askwell.callback.CallTimeWording;
import org.askwell.session.Route;
import org.askwell.ui.Screen;
import org.askwell.ui.Spoken;
import org.askwell.ui.Touch;
import org.askwell.ui.control.Buttons;
import org.askwell.ui.control.Icon;
import org.askwell.ui.control.TouchButton;
import org.askwell.ui.paging.Pages;
import org.askwell.words.Words;
import org.askwell.work.Subscriptions;

import java.util.List;
import java.util.Optional;

/** Builds the screens after the form: the request is taken, or nothing of it is kept. */
final class ClosingScreens {
    private final CallbackContext setting;
    private final Touch touch;
    private final Words words;

    ClosingScreens(CallbackContext setting) {
        this.setting = setting;
        touch = setting.ui().touch();
        words = setting.ui().words();
    }

    /** Says that what was typed is gone, and how to be called all the same. */
    Screen notKept() {
        Subscriptions opened = new Subscriptions();
        FormFrame frame = new FormFrame(touch.metrics(), words.text("callback.not-kept.title"));
        pages(frame, opened)
                .setItems(
                        List.of(
                                FormParts.paragraph(
                                        words, words.text("callback.not-kept.text"), "plain"),
                                FormParts.paragraph(words, FormParts.otherWay(setting), "plain")));
        return new FormScreen(frame, Optional.empty(), opened);
    }

    private Pages pages(FormFrame frame, Subscriptions opened) {
        TouchButton finished =
                new Buttons(touch, words)
                        .button(TouchButton.Rank.PRIMARY, "callback.done.finished", () -> {});
        return new PageTurning(setting).on(frame, finished, setting.finished(), Icon.DONE, opened);
    }

    /** Gives {@code route}'s reference and says what happens next. */
    Screen done(Route.Done route) {
        Subscriptions opened = new Subscriptions();
        FormFrame frame = new FormFrame(touch.metrics(), words.text("callback.done.title"));
        Pages pages = pages(frame, opened);
        String centre = setting.offer().site().centre().name().orElseThrow();
        String next =
                route.due()
                        .map(new CallTimeWording(words, setting.offer().times().zone())::moment)
                        .map(by -> words.text("callback.done.due", centre, by))
                        .orElseGet(() ->
                                words.text(
                                        "callback.done.next",
                                        centre,
                                        setting.offer().times().workingHours()));
        Label reference =
                FormParts.paragraph(words, words.leftToRight(route.reference()), "reference");
        Spoken.SPELLED.mark(reference);
        pages.setItems(
                List.of(
                        FormParts.paragraph(words, words.text("callback.done.reference"), "plain"),
                        reference,
                        FormParts.paragraph(words, next, "plain"),
                        FormParts.paragraph(words, words.text("callback.done.quote"), "plain")));
        return new FormScreen(frame, Optional.empty(), opened);
    }
}
