package org.askwell.site;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * When staff will have rung back at the latest; public holidays are not known to it.
 *
 * @param workingHours within how many hours of {@code hours}, 1 or more
 * @param hours when staff ring back
 * @param zone the time zone of the site
 */
public record CallbackPromise(int workingHours, OpeningHours hours, ZoneId zone) {

    /**
     * @throws IllegalArgumentException where staff never ring, or the promise is no time at all
     */
    public CallbackPromise {
        if (workingHours < 1) {
            throw new IllegalArgumentException("a promise takes an hour or more");
        }
        if (hours.days().values().stream().noneMatch(span -> span.from().isBefore(span.to()))) {
            throw new IllegalArgumentException("there is no hour in which staff ring");
        }
    }

    /**
     * The end of the last working hour that counts for a request {@code received} at that instant.
     *
     * <p>Hours are those that pass, so a day on which the clocks change has one less or more.
     */
    public Instant latest(Instant received) {
        Duration left = Duration.ofHours(workingHours);
        LocalDate day = received.atZone(zone).toLocalDate();
        while (true) {
            OpeningHours.Span span = hours.days().get(day.getDayOfWeek());
            if (span != null) {
                Instant opens = day.atTime(span.from()).atZone(zone).toInstant();
                Instant closes = day.atTime(span.to()).atZone(zone).toInstant();
                Instant from = received.isAfter(opens) ? received : opens;
                if (from.isBefore(closes)) {
                    Duration open = Duration.between(from, closes);
                    if (open.compareTo(left) >= 0) {
                        return from.plus(left);
                    }
                    left = left.minus(open);
                }
            }
            day = day.plusDays(1);
        }
    }
}
