package org.askwell.callback.view;

import org.askwell.callback.CallSubject;
import org.askwell.callback.CallTime;
import org.askwell.callback.CallTimeWording;
import org.askwell.callback.DatedPart;
import org.askwell.callback.DayPart;
import org.askwell.callback.PreferredTimes;
import org.askwell.callback.Support;
import org.askwell.callback.TopicChoice;
import org.askwell.words.LanguageNames;
import org.askwell.words.Words;

import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says in words what a person has answered. */
record AnswersWording(CallbackContext setting, CallbackForm form, Words words) {

    String topic() {
        return switch (form.topic().get().orElse(new TopicChoice.NotSure())) {
            case TopicChoice.NotSure() -> words.text("callback.topic.not-sure");
            case TopicChoice.Named(CallSubject subject) ->
                    words.text("callback.topic." + subject.id());
            case TopicChoice.About(String id) -> id;
        };
    }

    String message() {
        boolean yes = form.leaveMessage().get().orElse(false);
        return words.text(yes ? "callback.check.message-yes" : "callback.check.message-no");
    }

    String when() {
        CallTimeWording wording = new CallTimeWording(words, setting.offer().times().zone());
        return form.preferred()
                .get()
                .map(preferred ->
                        switch (preferred) {
                            case PreferredTimes.AnyTime() -> words.text("callback.when.any");
                            case PreferredTimes.AtTimes(List<CallTime> times) ->
                                    Stream.of(DayPart.values())
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

    String support() {
        return Stream.of(SupportKind.values())
                .filter(form.support()::wants)
                .map(this::support)
                .collect(Collectors.joining("\n"));
    }

    private String support(SupportKind kind) {
        return switch (kind) {
            case NONE -> words.text("callback.check.no-support");
            case INTERPRETER ->
                    words.text(
                            "callback.check.interpreter",
                            form.support().language().get().map(this::name).orElse(""));
            case TEXT_RELAY -> words.text("callback.support.relay");
            case TEXT_MESSAGE -> words.text("callback.support.text");
        };
    }

    private String name(Locale language) {
        return language.equals(Support.Interpreter.ANOTHER)
                ? words.text("callback.language.another")
                : LanguageNames.own(language);
    }
}
