package org.askwell.staff.export;

import org.askwell.callback.CallSubject;
import org.askwell.callback.CallTime;
import org.askwell.callback.CallbackRequest;
import org.askwell.callback.DatedPart;
import org.askwell.callback.DayPart;
import org.askwell.callback.PreferredTimes;
import org.askwell.callback.Support;
import org.askwell.callback.TopicChoice;
import org.askwell.staff.LoggedRequest;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * One request as every export writes it.
 *
 * @param cells a text for each of {@link #COLUMNS}; what an unreadable request cannot tell is empty
 */
public record RequestRow(List<String> cells) {
    /** The columns in their order. */
    public static final List<String> COLUMNS =
            List.of(
                    "reference",
                    "received",
                    "status",
                    "topic",
                    "name",
                    "telephone",
                    "telephone_as_typed",
                    "leave_message",
                    "preferred",
                    "interpreter",
                    "language",
                    "consent_version",
                    "kiosk",
                    "due",
                    "received_doubtful",
                    "questions");

    /** ISO 8601 with seconds and offset, such as {@code 2026-03-29T09:05:00+01:00}. */
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx", Locale.ROOT);

    private static final DateTimeFormatter WEEKDAY =
            DateTimeFormatter.ofPattern("EEEE", Locale.ENGLISH);
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("', 'd MMMM", Locale.ENGLISH);

    private static final int TOLD_BY_CONTENT = 9;

    /**
     * @throws IllegalArgumentException where there is not one cell for each column
     */
    public RequestRow {
        cells = List.copyOf(cells);
        if (cells.size() != COLUMNS.size()) {
            throw new IllegalArgumentException("not one cell for each column");
        }
    }

    /** A row for each of {@code requests}, their times written in {@code zone}. */
    public static List<RequestRow> of(List<LoggedRequest> requests, ZoneId zone) {
        return requests.stream().map(request -> of(request, zone)).toList();
    }

    /** The row of {@code logged}, its times written in {@code zone}. */
    public static RequestRow of(LoggedRequest logged, ZoneId zone) {
        List<String> cells = new ArrayList<>();
        cells.add(logged.reference());
        cells.add(TIME.format(logged.received().atZone(zone)));
        cells.add(logged.status().id());
        cells.addAll(
                switch (logged) {
                    case LoggedRequest.Intact intact -> content(intact.request());
                    case LoggedRequest.Unreadable _ -> Collections.nCopies(TOLD_BY_CONTENT, "");
                });
        cells.add(logged.kiosk());
        cells.add(
                logged instanceof LoggedRequest.Intact intact
                        ? intact.request().due().map(at -> TIME.format(at.atZone(zone))).orElse("")
                        : "");
        // The clock was in doubt when the form was sent.
        cells.add(logged.ageing().doubtful() ? "yes" : "no");
        cells.add(
                logged instanceof LoggedRequest.Intact intact
                        ? String.join("; ", intact.request().questions())
                        : "");
        return new RequestRow(cells);
    }

    private static List<String> content(CallbackRequest request) {
        return List.of(
                switch (request.topic()) {
                    case TopicChoice.Named(CallSubject subject) -> subject.id();
                    case TopicChoice.About(String topic) -> topic;
                    case TopicChoice.NotSure() -> "not-sure";
                },
                request.name(),
                // RFC 3966 starts with no sign that a spreadsheet takes for a formula.
                request.telephone().uri(),
                request.telephone().asTyped(),
                request.leaveMessage() ? "yes" : "no",
                preferred(request.preferred()),
                Support.inOrder(request.support()).stream()
                        .map(RequestRow::support)
                        .collect(Collectors.joining("; ")),
                request.language().toLanguageTag(),
                request.consent().version());
    }

    private static String preferred(PreferredTimes preferred) {
        return switch (preferred) {
            case PreferredTimes.AnyTime() -> "any time";
            case PreferredTimes.AtTimes(List<CallTime> times) ->
                    times.stream().map(RequestRow::time).collect(Collectors.joining("; "));
            case PreferredTimes.OnDates(List<DatedPart> parts) ->
                    parts.stream().map(RequestRow::part).collect(Collectors.joining("; "));
        };
    }

    private static String time(CallTime time) {
        return time.day().getDisplayName(TextStyle.SHORT, Locale.ENGLISH) + " " + half(time.part());
    }

    /** As the screen says it in English, such as "Thursday morning, 26 November". */
    private static String part(DatedPart part) {
        return WEEKDAY.format(part.date()) + " " + half(part.part()) + DAY.format(part.date());
    }

    private static String half(DayPart part) {
        return switch (part) {
            case MORNING -> "morning";
            case AFTERNOON -> "afternoon";
        };
    }

    private static String support(Support support) {
        return switch (support) {
            case Support.Interpreter(Locale language) -> language.toLanguageTag();
            case Support.TextRelay() -> "text-relay";
            case Support.TextMessage() -> "text-message";
        };
    }
}
