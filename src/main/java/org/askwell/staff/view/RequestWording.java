package org.askwell.staff.view;

import org.askwell.callback.CallTime;
import org.askwell.callback.CallTimeWording;
import org.askwell.callback.CallbackRequest;
import org.askwell.callback.DatedPart;
import org.askwell.callback.DayPart;
import org.askwell.callback.PhoneNumberRule;
import org.askwell.callback.PreferredTimes;
import org.askwell.callback.Support;
import org.askwell.callback.TelephoneNumber;
import org.askwell.callback.TopicChoice;
import org.askwell.staff.LogTrouble;
import org.askwell.staff.LoggedRequest;
import org.askwell.staff.Notices;
import org.askwell.words.LanguageNames;
import org.askwell.words.Words;

import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Says in words what a request holds.
 *
 * @param topicTitle the title of a topic's id
 */
public record RequestWording(Words words, UnaryOperator<String> topicTitle, Notices notices) {
    /** In user-visible letters; a longer name would fill the screen of large letters. */
    private static final int LONGEST_NAME = 24;

    private static final Pattern LETTER = Pattern.compile("\\X");

    /** One thing that a request tells, and what it is called. */
    record Told(String asked, String answer) {}

    /** Everything that staff need for the call, the most needed first. */
    List<Told> details(LoggedRequest logged, Instant now) {
        List<Told> told = new ArrayList<>();
        if (logged instanceof LoggedRequest.Intact intact) {
            told.addAll(content(intact.request()));
        }
        String received = received(logged.received());
        told.add(
                told(
                        "received",
                        logged.ageing().doubtful()
                                ? words.text("staff.detail.doubtful", received)
                                : received));
        logged.doneAt().ifPresent(done -> told.add(told("done-at", received(done))));
        told.add(
                told(
                        "kept-until",
                        notices.erasedOn(logged)
                                .map(this::date)
                                .orElseGet(() -> words.text("staff.detail.unsure"))));
        notices.daysLeft(logged, now)
                .map(NumberFormat.getIntegerInstance(words.formats())::format)
                .ifPresent(days -> told.add(told("days-left", days)));
        if (logged instanceof LoggedRequest.Intact intact) {
            told.add(told("consent", intact.request().consent().version()));
        }
        told.add(told("kiosk", logged.kiosk()));
        return told;
    }

    private List<Told> content(CallbackRequest request) {
        List<Told> told = new ArrayList<>();
        told.add(told("telephone-as-typed", words.leftToRight(request.telephone().asTyped())));
        request.due().ifPresent(due -> told.add(told("due", times().moment(due))));
        told.add(told("when", when(request.preferred())));
        told.add(told("message", message(request)));
        told.add(told("topic", topic(request.topic())));
        told.add(told("support", support(request.support())));
        told.add(told("language", language(request.language())));
        return told;
    }

    private CallTimeWording times() {
        return new CallTimeWording(words, notices.zone());
    }

    private Told told(String name, String answer) {
        return new Told(words.text("staff.detail." + name), answer);
    }

    String name(LoggedRequest logged) {
        return switch (logged) {
            case LoggedRequest.Intact intact -> intact.request().name();
            case LoggedRequest.Unreadable _ -> words.text("staff.unreadable.title");
        };
    }

    /** The name with the reference, as two people can have one name. */
    String who(LoggedRequest logged) {
        return words.text(
                "staff.told.who", shortened(name(logged)), words.leftToRight(logged.reference()));
    }

    /** {@code name} without the end of a long one. */
    static String shortened(String name) {
        List<String> letters = LETTER.matcher(name).results().map(MatchResult::group).toList();
        return letters.size() <= LONGEST_NAME
                ? name
                : String.join("", letters.subList(0, LONGEST_NAME - 1)).strip() + "…";
    }

    /** The number in a shape that can be read aloud and rung from anywhere. */
    String telephone(LoggedRequest logged) {
        return switch (logged) {
            case LoggedRequest.Intact intact -> telephone(intact.request().telephone());
            case LoggedRequest.Unreadable lost -> words.leftToRight(lost.reference());
        };
    }

    private String telephone(TelephoneNumber telephone) {
        String number = words.leftToRight(PhoneNumberRule.international(telephone));
        return telephone
                .extension()
                .map(digits -> words.text("staff.telephone", number, words.leftToRight(digits)))
                .orElse(number);
    }

    String received(Instant instant) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(words.formats())
                .withZone(notices.zone())
                .format(instant);
    }

    /** By when to ring, as long as that is to be done and was promised; or else when it came in. */
    String time(LoggedRequest logged) {
        return logged.due()
                .filter(_ -> logged.doneAt().isEmpty())
                .map(due -> words.text("staff.row.due", dayAndMonth(due), hour(due)))
                .orElseGet(() -> received(logged.received()));
    }

    private String dayAndMonth(Instant instant) {
        return DateTimeFormatter.ofLocalizedPattern("MMMd")
                .localizedBy(words.formats())
                .withZone(notices.zone())
                .format(instant);
    }

    private String hour(Instant instant) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .localizedBy(words.formats())
                .withZone(notices.zone())
                .format(instant);
    }

    String date(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(words.formats())
                .format(day);
    }

    private String message(CallbackRequest request) {
        return words.text(
                request.leaveMessage() ? "staff.detail.message-yes" : "staff.detail.message-no");
    }

    private String topic(TopicChoice topic) {
        return switch (topic) {
            case TopicChoice.About(String id) -> topicTitle.apply(id);
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

    private String support(Support support) {
        return switch (support) {
            case Support.None() -> words.text("staff.support.none");
            case Support.Interpreter(Locale language) ->
                    words.text("staff.support.interpreter", language(language));
            case Support.TextRelay() -> words.text("staff.support.text-relay");
            case Support.TextMessage() -> words.text("staff.support.text-message");
        };
    }

    private String language(Locale language) {
        return LanguageNames.in(language, words.language());
    }

    /** What is wrong with the log, and how to mend it where that is known. */
    List<String> trouble(LogTrouble trouble) {
        String what = words.text("staff.notices.what", trouble.what());
        return trouble.remedy().isEmpty()
                ? List.of(what)
                : List.of(what, words.text("staff.notices.remedy", trouble.remedy()));
    }
}
