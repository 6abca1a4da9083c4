package org.askwell.site.json;

import org.askwell.json.FileLocation;
import org.askwell.json.JsonRules;
import org.askwell.json.JsonValue;
import org.askwell.json.ObjectReader;
import org.askwell.json.Quoted;
import org.askwell.site.OpeningHours;
import org.askwell.site.OpeningHours.Span;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Reads hours of the week: {@code "monday": "09:00-12:00, 13:00-17:00"}; a day left out is closed,
 * and what ends earlier than it begins ends on the next day.
 */
final class HoursReader {
    private static final String TIME = "([01][0-9]|2[0-3]):[0-5][0-9]";
    private static final String SPAN = TIME + "-(" + TIME + "|24:00)";
    private static final String REMEDY =
            "write one such as 09:00-17:00, several such as 09:00-12:00, 13:00-17:00, or leave a"
                    + " closed day out";

    /** A longer night is more often a slip, such as the ends in the wrong order. */
    private static final Duration LONGEST_NIGHT = Duration.ofHours(12);

    private HoursReader() {}

    /** The hours; empty where one day is wrong, because half a week would be a wrong week. */
    static Optional<OpeningHours> read(FileLocation place, JsonValue value) {
        return JsonRules.object(HoursReader::week).read(place, value);
    }

    private static Optional<OpeningHours> week(ObjectReader object) {
        Map<DayOfWeek, List<Span>> days = new EnumMap<>(DayOfWeek.class);
        Map<DayOfWeek, FileLocation> places = new EnumMap<>(DayOfWeek.class);
        boolean right = true;
        for (Map.Entry<String, DayOfWeek> day : JsonRules.names(DayOfWeek.class).entrySet()) {
            if (object.has(day.getKey())) {
                places.put(day.getValue(), object.place(day.getKey()));
                Optional<List<Span>> spans = object.optional(day.getKey(), HoursReader::spans);
                spans.ifPresent(found -> days.put(day.getValue(), found));
                right = right && spans.isPresent();
            }
        }
        if (places.isEmpty()) {
            object.place().error("names no day", "write one such as \"monday\": \"09:00-17:00\"");
        }
        return right && nightsEnd(days, places) && !places.isEmpty() && !object.hasUnknownFields()
                ? Optional.of(new OpeningHours(days))
                : Optional.empty();
    }

    /** Whether each night ends before the hours of the next day begin. */
    private static boolean nightsEnd(
            Map<DayOfWeek, List<Span>> days, Map<DayOfWeek, FileLocation> places) {
        List<DayOfWeek> run =
                days.keySet().stream().filter(day -> OpeningHours.runsInto(days, day)).toList();
        run.forEach(day ->
                Objects.requireNonNull(places.get(day))
                        .error(
                                "begins before the night of the day before ends",
                                "begin later, or end that night earlier"));
        return run.isEmpty();
    }

    private static Optional<List<Span>> spans(FileLocation place, JsonValue value) {
        Optional<String> text = JsonRules.text(place, value);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        List<Span> spans = new ArrayList<>();
        for (String written : text.get().split(",", -1)) {
            Optional<Span> span = span(place, written.strip());
            if (span.isEmpty()) {
                return Optional.empty();
            }
            spans.add(span.get());
        }
        if (!OpeningHours.inOrder(spans)) {
            place.error(
                    "has spans that overlap or stand in the wrong order",
                    "write the earliest first, each after the end of the one before");
            return Optional.empty();
        }
        return Optional.of(spans);
    }

    private static Optional<Span> span(FileLocation place, String text) {
        if (!text.matches(SPAN)) {
            place.error(Quoted.text(text) + " is not a span of hours", REMEDY);
            return Optional.empty();
        }
        String[] ends = text.split("-", -1);
        boolean endOfDay = ends[1].equals("24:00");
        LocalTime from = LocalTime.parse(ends[0]);
        LocalTime to = endOfDay ? LocalTime.MIDNIGHT : LocalTime.parse(ends[1]);
        if (ends[0].equals(ends[1])) {
            place.error("ends when it begins", "write 00:00-24:00 for a whole day");
            return Optional.empty();
        }
        Span span = new Span(from, to);
        if (span.overMidnight()) {
            Duration night = Duration.ofDays(1).minus(Duration.between(to, from));
            if (night.compareTo(LONGEST_NIGHT) > 0) {
                place.notice(
                        Quoted.text(text)
                                + " ends on the next day, after "
                                + night.toHours()
                                + " hours",
                        "write the earlier time first if that was not meant");
            }
        }
        return Optional.of(span);
    }
}
