package org.askwell.callback.view;

import org.askwell.callback.CallTime;
import org.askwell.callback.DayPart;
import org.askwell.site.OpeningHours;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/** The half days in which staff ring back. */
final class CallTimeOffer {
    private CallTimeOffer() {}

    /**
     * The halves that {@code hours} reach into, in the order of the week; morning ends at 12:00.
     */
    static List<CallTime> within(OpeningHours hours) {
        List<CallTime> offered = new ArrayList<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            OpeningHours.Span span = hours.days().get(day);
            if (span != null && span.from().isBefore(LocalTime.NOON)) {
                offered.add(new CallTime(day, DayPart.MORNING));
            }
            if (span != null && span.to().isAfter(LocalTime.NOON)) {
                offered.add(new CallTime(day, DayPart.AFTERNOON));
            }
        }
        return List.copyOf(offered);
    }
}
