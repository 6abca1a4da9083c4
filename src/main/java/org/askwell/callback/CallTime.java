package org.askwell.callback;

import java.time.DayOfWeek;
import java.util.Comparator;

/** A half day of the week in which to ring. */
public record CallTime(DayOfWeek day, DayPart part) implements Comparable<CallTime> {
    private static final Comparator<CallTime> IN_WEEK =
            Comparator.comparing(CallTime::day).thenComparing(CallTime::part);

    @Override
    public int compareTo(CallTime other) {
        return IN_WEEK.compare(this, other);
    }
}
