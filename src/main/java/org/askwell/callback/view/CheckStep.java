package org.askwell.callback.view;

import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;

import org.askwell.callback.CallTime;
import org.askwell.callback.CallTimeWording;
import org.askwell.callback.DatedPart;
import org.askwell.callback.DayPart;
import org.askwell.callback.PreferredTimes;
import org.askwell.callback.TopicChoice;
import org.askwell.session.CallbackStep;
import org.askwell.session.Route;
import org.askwell.ui.Touch;
import org.askwell.ui.control.Icon;
import org.askwell.ui.control.TouchButton;
import org.askwell.ui.paging.Pages;
import org.askwell.words.LanguageNames;
import org.askwell.words.Words;
import org.askwell.work.Subscriptions;

import java.time.Duration;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

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

    CheckStep(CallbackContext setting, CallbackForm form) {
        this.setting = setting;
        this.form = form;
        parts = new FormParts(setting, form);
        touch = setting.touch();
        words = setting.words();
    }

    FormScreen screen() {
        Subscriptions opened = new Subscriptions();
        StackPane node = new StackPane();
        Subscription told =
                form.failed()
                        .subscribe(failed -> {
                            node.getChildren().setAll(failed ? failure(opened) : answers(opened));
                            if (failed) {
                                parts.tellFailure(node, "callback.check.failed");
                            }
                        });
        opened.add(told::unsubscribe);
        Subscription waiting =
                form.waiting()
                        .subscribe(isLong -> {
                            if (isLong) {
                                node.getChildren().setAll(waiting(opened));
                            }
                        });
        opened.add(waiting::unsubscribe);
        return new FormScreen(node, Optional.empty(), opened);
    }

    private FormFrame answers(Subscriptions opened) {
        FormFrame frame =
                parts.frame(CallbackStep.CHECK, words.text("callback.check.title"), opened);
        TouchButton send = sendButton("callback.check.send");
        Runnable sending = () -> send(send);
        Pages pages = new PageTurning(setting).on(frame, send, sending, Icon.SEND, opened);
        pages.setColumns(COLUMNS);
        pages.setItems(rows());
        return frame.left(parts.back(this::leaveBackwards));
    }

    private void leaveBackwards() {
        if (!form.sending()) {
            parts.leaveBackwards();
        }
    }

    /** What is said where the request could not be logged; the way back leads to the answers. */
    private FormFrame failure(Subscriptions opened) {
        FormFrame frame =
                parts.frame(CallbackStep.CHECK, words.text("callback.check.failed"), opened);
        TouchButton again = sendButton("callback.check.again");
        Runnable sending = () -> send(again);
        Pages pages = new PageTurning(setting).on(frame, again, sending, Icon.RETRY, opened);
        pages.setItems(
                List.of(
                        FormParts.paragraph(words, parts.otherWay(), "urgent-card"),
                        FormParts.paragraph(
                                words, words.text("callback.check.still-here"), "plain")));
        return frame.left(parts.back(() -> form.failed().set(false)));
    }

    /** What is said while the log is busy; what comes of it takes this place. */
    private FormFrame waiting(Subscriptions opened) {
        FormFrame frame =
                parts.frame(CallbackStep.CHECK, words.text("callback.check.sending"), opened);
        Pages pages = new Pages(touch.metrics().gap());
        pages.setItems(
                List.of(
                        FormParts.paragraph(
                                words, words.text("callback.check.sending-wait"), "plain")));
        return frame.body(pages);
    }

    private TouchButton sendButton(String key) {
        return new TouchButton(touch, TouchButton.Rank.PRIMARY, words.text(key), () -> {});
    }

    private List<AnswerRow> rows() {
        String name = form.tidiedName();
        NumberShown shown = new NumberShown(words);
        return List.of(
                row(CallbackStep.TOPIC, "callback.check.topic", topic()),
                masked(CallbackStep.NAME, "callback.check.name", name, Masked.name(name)),
                masked(
                        CallbackStep.TELEPHONE,
                        "callback.check.telephone",
                        form.number().map(shown::whole).orElse(""),
                        form.number().map(shown::masked).orElse("")),
                row(CallbackStep.MESSAGE, "callback.check.message", message()),
                row(CallbackStep.WHEN, "callback.check.when", when()),
                row(CallbackStep.SUPPORT, "callback.check.support", support()));
    }

    private AnswerRow row(CallbackStep step, String asked, String answer) {
        AnswerRow row =
                new AnswerRow(
                        touch.metrics().gap(), words.text(asked), answer, List.of(change(step)));
        return row.breakable(() ->
                answer.contains("\n")
                        ? answer.lines().<Node>map(line -> row(step, asked, line)).toList()
                        : List.of());
    }

    private AnswerRow masked(CallbackStep step, String asked, String answer, String mask) {
        TouchButton show =
                new TouchButton(
                        touch, TouchButton.Rank.QUIET, words.text("callback.check.show"), () -> {});
        show.with(Icon.SHOW);
        AnswerRow row =
                new AnswerRow(
                                touch.metrics().gap(),
                                words.text(asked),
                                mask,
                                List.of(show, change(step)))
                        .typed();
        show.setOnAction(_ -> {
            boolean hidden = show.getText().equals(words.text("callback.check.show"));
            row.show(hidden ? answer : mask);
            show.setText(words.text(hidden ? "callback.check.hide" : "callback.check.show"));
            show.with(hidden ? Icon.HIDE : Icon.SHOW);
        });
        return row;
    }

    private TouchButton change(CallbackStep step) {
        return new TouchButton(
                        touch,
                        TouchButton.Rank.QUIET,
                        words.text("callback.change"),
                        () -> {
                            if (!form.sending()) {
                                change(step, false);
                            }
                        })
                .with(Icon.CHANGE);
    }

    private void change(CallbackStep step, boolean told) {
        form.setChanging(true);
        setting.navigator().open(new Route.Callback(step));
        if (told) {
            form.accept(step);
        }
    }

    private void send(TouchButton send) {
        if (form.sending()) {
            return;
        }
        Optional<CallbackStep> incomplete = form.firstIncomplete();
        if (incomplete.isPresent()) {
            change(incomplete.get(), true);
            return;
        }
        send.setDisable(true);
        form.setSending(true);
        Runnable inTime = touch.timer().after(TELL_AFTER, () -> form.waiting().set(true));
        setting.submit()
                .submit(
                        form.answers(),
                        form.agreed().orElseGet(setting.consent()::consent),
                        words.language(),
                        () -> !form.isDiscarded(),
                        reference -> {
                            inTime.run();
                            done(reference);
                        },
                        () -> {
                            inTime.run();
                            form.setSending(false);
                            returnHere();
                            form.failed().set(false);
                            form.failed().set(true);
                        });
    }

    /** Whoever reads on while it is sent hears of the failure too. */
    private void returnHere() {
        Route here = new Route.Callback(CallbackStep.CHECK);
        if (!setting.navigator().route().get().equals(here)) {
            setting.navigator().open(here);
        }
    }

    private void done(SubmitRequest.Logged logged) {
        form.discard();
        setting.navigator().replaceAll(new Route.Done(logged.reference().text(), logged.due()));
    }

    private String topic() {
        return switch (form.topic().get().orElse(new TopicChoice.NotSure())) {
            case TopicChoice.NotSure() -> words.text("callback.topic.not-sure");
            case TopicChoice.About(String id) ->
                    setting.topics().stream()
                            .filter(topic -> topic.id().equals(id))
                            .map(TopicTitle::title)
                            .findFirst()
                            .orElse(id);
        };
    }

    private String message() {
        boolean yes = form.leaveMessage().get().orElse(false);
        return words.text(yes ? "callback.check.message-yes" : "callback.check.message-no");
    }

    private String when() {
        CallTimeWording wording = new CallTimeWording(words, setting.times().zone());
        return form.preferred()
                .get()
                .map(preferred ->
                        switch (preferred) {
                            case PreferredTimes.AnyTime() -> words.text("callback.when.any");
                            case PreferredTimes.AtTimes(List<CallTime> times) ->
                                    List.of(DayPart.values()).stream()
                                            .map(part -> days(part, times))
                                            .flatMap(Optional::stream)
                                            .collect(Collectors.joining("\n"));
                            case PreferredTimes.OnDates(List<DatedPart> parts) ->
                                    parts.stream()
                                            .map(wording::part)
                                            .collect(Collectors.joining("\n"));
                        })
                .orElse("");
    }

    private Optional<String> days(DayPart part, List<CallTime> times) {
        List<String> days =
                times.stream()
                        .filter(time -> time.part() == part)
                        .map(time ->
                                time.day()
                                        .getDisplayName(
                                                TextStyle.SHORT_STANDALONE, words.formats()))
                        .toList();
        String key =
                part == DayPart.MORNING ? "callback.check.mornings" : "callback.check.afternoons";
        return days.isEmpty() ? Optional.empty() : Optional.of(words.text(key, words.list(days)));
    }

    private String support() {
        return switch (form.supportKind().get().orElse(CallbackForm.SupportKind.NONE)) {
            case NONE -> words.text("callback.check.no-support");
            case INTERPRETER ->
                    words.text(
                            "callback.check.interpreter",
                            form.language().get().map(LanguageNames::own).orElse(""));
            case TEXT_RELAY -> words.text("callback.support.relay");
            case TEXT_MESSAGE -> words.text("callback.support.text");
        };
    }
}
