package org.askwell.site;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Map;

/** The hours of each day on which somebody is there; a day that is not listed is closed. */
public record OpeningHours(Map<DayOfWeek, Span> days) {
    public OpeningHours {
        days = Map.copyOf(days);
    }

    /** From a time of the day to a later one, in the time zone of the site. */
    public record Span(LocalTime from, LocalTime to) {}
}
