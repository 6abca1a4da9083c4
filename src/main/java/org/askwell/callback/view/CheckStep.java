package org.askwell.callback.view;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;

import org.askwell.callback.view.PageTurning.Look;
import org.askwell.session.CallbackStep;
import org.askwell.session.Route;
import org.askwell.ui.Touch;
import org.askwell.ui.control.Buttons;
import org.askwell.ui.control.FirstFocus;
import org.askwell.ui.control.Icon;
import org.askwell.ui.control.TouchButton;
import org.askwell.ui.paging.Pages;
import org.askwell.words.Words;
import org.askwell.work.Subscriptions;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Builds the screen on which all answers are checked and sent. */
final class CheckStep {
    private static final int COLUMNS = 2;

    /** A log that is not busy answers sooner, so that nothing flickers. */
    private static final Duration TELL_AFTER = Duration.ofSeconds(1);

    private final CallbackContext setting;
    private final CallbackForm form;
    private final FormParts parts;
    private final Touch touch;
    private final Words words;
    private final Buttons make;

    CheckStep(CallbackContext setting, CallbackForm form) {
        this.setting = setting;
        this.form = form;
        parts = new FormParts(setting, form);
        touch = setting.ui().touch();
        words = setting.ui().words();
        make = new Buttons(touch, words);
    }

    FormScreen screen() {
        Subscriptions opened = new Subscriptions();
        StackPane node = new StackPane();
        Subscription shown = form.sending().subscribe(state -> show(state, node, opened));
        opened.add(shown::unsubscribe);
        return new FormScreen(node, Optional.empty(), opened);
    }

    /** While they are sent the answers, or the failure before, stay until that takes long. */
    private void show(SendingState state, StackPane node, Subscriptions opened) {
        switch (state) {
            case EDITED -> node.getChildren().setAll(answers(opened));
            case SENT -> {
                if (node.getChildren().isEmpty()) {
                    node.getChildren().setAll(answers(opened));
                }
            }
            case DELAYED -> node.getChildren().setAll(waiting());
            case FAILED -> {
                node.getChildren().setAll(failure(opened));
                parts.tellFailure(node, "callback.check.failed");
            }
        }
    }

    private FormFrame answers(Subscriptions opened) {
        FormFrame frame =
                parts.answered(CallbackStep.CHECK, words.text("callback.check.title"), opened);
        TouchButton send = sendButton("callback.check.send");
        FirstFocus.mark(send);
        Look sending = new Look(send.getText(), Icon.SEND);
        Look leaving = new Look(words.text("callback.check.leave"), Icon.ERASE);
        ObservableValue<Look> look =
                form.agreement()
                        .map(answer -> answer instanceof Agreement.Refused ? leaving : sending);
        Pages pages =
                new PageTurning(setting)
                        .on(
                                frame,
                                new PageTurning.Forward(
                                        send, () -> goOn(send), look, List.of(sending, leaving)),
                                opened);
        pages.setColumns(COLUMNS);
        List<Node> items = new ArrayList<>(new CheckRows(setting, form).rows());
        items.addAll(new ConsentChoice(setting, form).items());
        pages.setItems(items);
        return frame.left(parts.back(this::leaveBackwards));
    }

    private void leaveBackwards() {
        if (!form.onItsWay()) {
            parts.leaveBackwards();
        }
    }

    /** What is said where the request could not be logged; the way back leads to the answers. */
    private FormFrame failure(Subscriptions opened) {
        FormFrame frame = parts.frame(CallbackStep.CHECK, words.text("callback.check.failed"));
        TouchButton again = sendButton("callback.check.again");
        Runnable sending = () -> send(again);
        Pages pages = new PageTurning(setting).on(frame, again, sending, Icon.RETRY, opened);
        pages.setItems(
                List.of(
                        FormParts.paragraph(words, parts.otherWay(), "urgent-card"),
                        FormParts.paragraph(
                                words, words.text("callback.check.still-here"), "plain")));
        return frame.left(parts.back(() -> form.sending().set(SendingState.EDITED)));
    }

    /** What is said while the log is busy; what comes of it takes this place. */
    private FormFrame waiting() {
        FormFrame frame = parts.frame(CallbackStep.CHECK, words.text("callback.check.sending"));
        Pages pages = new Pages(touch.metrics().gap());
        pages.setItems(
                List.of(
                        FormParts.paragraph(
                                words, words.text("callback.check.sending-wait"), "plain")));
        return frame.body(pages);
    }

    private TouchButton sendButton(String key) {
        return make.button(TouchButton.Rank.PRIMARY, key, () -> {});
    }

    private void goOn(TouchButton send) {
        if (form.agreement().get() instanceof Agreement.Refused()) {
            form.discard();
            setting.navigator().replaceAll(new Route.NotKept());
        } else {
            send(send);
        }
    }

    private void send(TouchButton send) {
        if (form.onItsWay()) {
            return;
        }
        Optional<CallbackStep> incomplete = form.firstIncomplete();
        if (incomplete.isPresent()) {
            if (incomplete.get() != CallbackStep.CHECK) {
                parts.change(incomplete.get());
            }
            form.accept(incomplete.get());
            return;
        }
        send.setDisable(true);
        form.sending().set(SendingState.SENT);
        Runnable inTime =
                touch.timer().after(TELL_AFTER, () -> form.sending().set(SendingState.DELAYED));
        CallbackAnswers answers = form.answers(setting.offer().questions(), words.language());
        setting.logging()
                .submit()
                .submit(
                        answers,
                        () -> form.isCurrent(answers.sending()),
                        logged -> {
                            inTime.run();
                            done(logged);
                        },
                        () -> {
                            inTime.run();
                            returnHere();
                            form.sending().set(SendingState.FAILED);
                        });
    }

    /** Whoever reads on while it is sent hears of the failure too. */
    private void returnHere() {
        Route here = new Route.Callback(CallbackStep.CHECK);
        if (!setting.navigator().route().get().equals(here)) {
            form.sending().set(SendingState.EDITED);
            setting.navigator().open(here);
        }
    }

    private void done(SubmitRequest.Logged logged) {
        form.discard();
        setting.navigator().replaceAll(new Route.Done(logged.reference().text(), logged.due()));
    }
}
