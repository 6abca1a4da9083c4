package org.askwell.staff;

import org.askwell.clock.ClockReading;
import org.askwell.clock.Doubt;
import org.askwell.site.Retention;

import java.util.Optional;

/**
 * What erasing by age stands on at one moment.
 *
 * @param clock what the machine said of the time
 * @param doubt what speaks against that; empty where the clock is trusted
 * @param overdue how many requests are still there although their time is up, by that clock and by
 *     what is known of the retention
 */
public record Ground(
        ClockReading clock,
        Optional<Doubt.Reason> doubt,
        RetentionStanding retention,
        int overdue) {

    /** Whether dates can be told: those of calls, and those of erasing. */
    public boolean clockTrusted() {
        return doubt.isEmpty();
    }

    /** By which limits requests are erased; empty where nothing is erased. */
    public Optional<Retention> erasesBy() {
        return clockTrusted() ? retention.erasesBy() : Optional.empty();
    }
}
