package org.askwell.staff.view;

import org.askwell.callback.CallSubject;
import org.askwell.callback.CallTime;
import org.askwell.callback.CallTimeWording;
import org.askwell.callback.CallbackRequest;
import org.askwell.callback.DatedPart;
import org.askwell.callback.DayPart;
import org.askwell.callback.PreferredTimes;
import org.askwell.callback.Support;
import org.askwell.callback.TopicChoice;
import org.askwell.staff.LoggedRequest;
import org.askwell.staff.Notices;
import org.askwell.words.LanguageNames;
import org.askwell.words.Words;

import java.text.NumberFormat;
import java.time.Instant;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Says in words all that staff need for a call. */
final class DetailsWording {
    private final RequestWording wording;
    private final Words words;
    private final Notices notices;

    DetailsWording(RequestWording wording) {
        this.wording = wording;
        words = wording.words();
        notices = wording.notices();
    }

    /** Everything that staff need for the call, the most needed first. */
    List<LabelledText> details(LoggedRequest logged, Instant now) {
        List<LabelledText> details = new ArrayList<>();
        if (logged instanceof LoggedRequest.Intact intact) {
            details.addAll(content(intact.request()));
        }
        String received = wording.received(logged.received());
        details.add(
                labelled(
                        "received",
                        logged.ageing().doubtful()
                                ? words.text("staff.detail.doubtful", received)
                                : received));
        logged.doneAt().ifPresent(done -> details.add(labelled("done-at", wording.received(done))));
        details.add(
                labelled(
                        "kept-until",
                        notices.erasedOn(logged)
                                .map(wording::date)
                                .orElseGet(() -> words.text("staff.detail.unsure"))));
        notices.daysLeft(logged, now)
                .map(NumberFormat.getIntegerInstance(words.formats())::format)
                .ifPresent(days -> details.add(labelled("days-left", days)));
        if (logged instanceof LoggedRequest.Intact intact) {
            details.add(labelled("consent", intact.request().consent().version()));
        }
        details.add(labelled("kiosk", logged.kiosk()));
        return details;
    }

    private List<LabelledText> content(CallbackRequest request) {
        List<LabelledText> details = new ArrayList<>();
        details.add(
                labelled("telephone-as-typed", words.leftToRight(request.telephone().asTyped())));
        request.due().ifPresent(due -> details.add(labelled("due", times().moment(due))));
        details.add(labelled("when", when(request.preferred())));
        details.add(labelled("message", message(request)));
        details.add(labelled("topic", topic(request.topic())));
        details.add(labelled("support", support(request.support())));
        if (!request.questions().isEmpty()) {
            details.add(labelled("questions", String.join("\n", request.questions())));
        }
        details.add(labelled("language", language(request.language())));
        return details;
    }

    private CallTimeWording times() {
        return new CallTimeWording(words, notices.zone());
    }

    private LabelledText labelled(String name, String answer) {
        return new LabelledText(words.text("staff.detail." + name), answer);
    }

    private String message(CallbackRequest request) {
        return words.text(
                request.leaveMessage() ? "staff.detail.message-yes" : "staff.detail.message-no");
    }

    private String topic(TopicChoice topic) {
        return switch (topic) {
            case TopicChoice.Named(CallSubject subject) ->
                    words.text("callback.topic." + subject.id());
            case TopicChoice.About(String id) -> wording.topicTitle().apply(id);
            case TopicChoice.NotSure() -> words.text("staff.topic.not-sure");
        };
    }

    private String when(PreferredTimes preferred) {
        return switch (preferred) {
            case PreferredTimes.AnyTime() -> words.text("staff.when.any");
            case PreferredTimes.AtTimes(List<CallTime> times) ->
                    times.stream()
                            .collect(Collectors.groupingBy(CallTime::part))
                            .entrySet()
                            .stream()
                            .sorted(Map.Entry.comparingByKey())
                            .map(part -> days(part.getKey(), part.getValue()))
                            .collect(Collectors.joining("\n"));
            case PreferredTimes.OnDates(List<DatedPart> parts) ->
                    parts.stream().map(times()::part).collect(Collectors.joining("\n"));
        };
    }

    private String days(DayPart part, List<CallTime> times) {
        List<String> days =
                times.stream()
                        .map(time -> time.day().getDisplayName(TextStyle.FULL, words.language()))
                        .toList();
        return words.text(
                switch (part) {
                    case MORNING -> "staff.when.morning";
                    case AFTERNOON -> "staff.when.afternoon";
                },
                words.list(days));
    }

    private String support(Set<Support> wanted) {
        return wanted.isEmpty()
                ? words.text("staff.support.none")
                : Support.inOrder(wanted).stream()
                        .map(this::support)
                        .collect(Collectors.joining("\n"));
    }

    private String support(Support support) {
        return switch (support) {
            case Support.Interpreter(Locale language) ->
                    words.text(
                            "staff.support.interpreter",
                            language.equals(Support.Interpreter.ANOTHER)
                                    ? words.text("callback.language.another")
                                    : language(language));
            case Support.TextRelay() -> words.text("staff.support.text-relay");
            case Support.TextMessage() -> words.text("staff.support.text-message");
        };
    }

    private String language(Locale language) {
        return LanguageNames.in(language, words.language());
    }
}
