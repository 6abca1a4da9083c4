package org.askwell.site.json;

import org.askwell.json.JsonRules;
import org.askwell.json.JsonValue;
import org.askwell.json.ObjectReader;
import org.askwell.json.Place;
import org.askwell.json.Quoted;
import org.askwell.site.OpeningHours;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Reads hours of the week: {@code "monday": "09:00-17:00"}; a day left out is closed. */
final class HoursReader {
    private static final String SPAN =
            "([01][0-9]|2[0-3]):[0-5][0-9]-([01][0-9]|2[0-3]):[0-5][0-9]";

    private HoursReader() {}

    /** The hours; empty where one day is wrong, because half a week would be a wrong week. */
    static Optional<OpeningHours> read(Place place, JsonValue value) {
        return JsonRules.object(HoursReader::week).read(place, value);
    }

    private static Optional<OpeningHours> week(ObjectReader object) {
        Map<DayOfWeek, OpeningHours.Span> days = new EnumMap<>(DayOfWeek.class);
        boolean right = true;
        boolean named = false;
        for (Map.Entry<String, DayOfWeek> day : JsonRules.names(DayOfWeek.class).entrySet()) {
            if (object.has(day.getKey())) {
                named = true;
                Optional<OpeningHours.Span> span = object.optional(day.getKey(), HoursReader::span);
                span.ifPresent(found -> days.put(day.getValue(), found));
                right = right && span.isPresent();
            }
        }
        if (!named) {
            object.place().error("names no day", "write one such as \"monday\": \"09:00-17:00\"");
        }
        return right && named && !object.hasUnknownFields()
                ? Optional.of(new OpeningHours(days))
                : Optional.empty();
    }

    private static Optional<OpeningHours.Span> span(Place place, JsonValue value) {
        Optional<String> text = JsonRules.text(place, value);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (!text.get().matches(SPAN)) {
            place.error(
                    Quoted.text(text.get()) + " is not a span of hours",
                    "write one such as 09:00-17:00, or leave a closed day out");
            return Optional.empty();
        }
        String[] ends = text.get().split("-", -1);
        OpeningHours.Span span =
                new OpeningHours.Span(LocalTime.parse(ends[0]), LocalTime.parse(ends[1]));
        if (!span.from().isBefore(span.to())) {
            place.error("ends before it begins", "write the earlier time first");
            return Optional.empty();
        }
        return Optional.of(span);
    }
}
