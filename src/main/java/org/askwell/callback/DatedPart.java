package org.askwell.callback;

import java.time.LocalDate;
import java.util.Comparator;

/** A half of one day in which to ring, in the time zone of the site. */
public record DatedPart(LocalDate date, DayPart part) implements Comparable<DatedPart> {
    private static final Comparator<DatedPart> IN_TIME =
            Comparator.comparing(DatedPart::date).thenComparing(DatedPart::part);

    @Override
    public int compareTo(DatedPart other) {
        return IN_TIME.compare(this, other);
    }
}
