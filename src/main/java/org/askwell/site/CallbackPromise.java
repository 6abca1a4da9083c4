package org.askwell.site;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * When staff will have rung back at the latest.
 *
 * @param workingHours within how many hours of {@code hours}, 1 or more
 * @param hours when staff ring back
 * @param zone the time zone of the site
 * @param keptDays after how many days a request is erased, so that nobody could ring any more; 1 or
 *     more
 */
public record CallbackPromise(int workingHours, OpeningHours hours, ZoneId zone, int keptDays) {

    /**
     * @throws IllegalArgumentException where staff never ring, or the promise is no time at all
     */
    public CallbackPromise {
        if (workingHours < 1) {
            throw new IllegalArgumentException("a promise takes an hour or more");
        }
        if (keptDays < 1) {
            throw new IllegalArgumentException("a request is kept for a day or more");
        }
        if (hours.days().values().stream().allMatch(List::isEmpty)) {
            throw new IllegalArgumentException("there is no hour in which staff ring");
        }
    }

    /**
     * The end of the last working hour that counts for a request {@code received} at that instant,
     * at the full hour after it or when staff stop ringing, whichever is sooner; empty where the
     * request would be erased before that, so that nothing can be promised.
     *
     * <p>Hours are those that pass, so a day on which the clocks change has one less or more.
     */
    public Optional<Instant> latest(Instant received) {
        Duration left = Duration.ofHours(workingHours);
        Instant erased = erased(received);
        LocalDate last = LocalDate.ofInstant(erased, zone);
        for (LocalDate day = LocalDate.ofInstant(received, zone);
                !day.isAfter(last);
                day = day.plusDays(1)) {
            for (OpeningHours.Stretch stretch : hours.on(day, zone)) {
                Instant from = received.isAfter(stretch.from()) ? received : stretch.from();
                if (from.isBefore(stretch.to())) {
                    Duration open = Duration.between(from, stretch.to());
                    if (open.compareTo(left) >= 0) {
                        return Optional.of(sooner(fullHour(from.plus(left)), stretch.to()))
                                .filter(found -> !found.isAfter(erased));
                    }
                    left = left.minus(open);
                }
            }
        }
        return Optional.empty();
    }

    /** When a request {@code received} at that instant is erased, rung or not. */
    public Instant erased(Instant received) {
        return received.plus(Duration.ofDays(keptDays));
    }

    /** The first full hour on a clock of the site that is not before {@code instant}. */
    private Instant fullHour(Instant instant) {
        // At one offset: a clock that is put back must not lead to an hour before it.
        OffsetDateTime time = instant.atOffset(zone.getRules().getOffset(instant));
        OffsetDateTime hour = time.truncatedTo(ChronoUnit.HOURS);
        return (hour.equals(time) ? hour : hour.plusHours(1)).toInstant();
    }

    private static Instant sooner(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
