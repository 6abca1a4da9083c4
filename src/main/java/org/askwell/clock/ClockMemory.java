package org.askwell.clock;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What is remembered of a clock from one reading to the next.
 *
 * @param trusted the latest time that was trusted; empty before the first one
 * @param doubt why the clock is not trusted now; empty where it is
 */
public record ClockMemory(Optional<Trusted> trusted, Optional<Doubt> doubt) {
    /** Nothing, as before the first reading. */
    public static final ClockMemory NOTHING = new ClockMemory(Optional.empty(), Optional.empty());

    /**
     * The latest time that was trusted.
     *
     * @param since from when on the clock has gone without a jump in this run of the machine
     */
    public record Trusted(ClockMark last, Instant since) {}

    /** The same where all that is known is that the time {@code latest} has been. */
    public static ClockMemory of(Instant latest) {
        return new ClockMemory(
                Optional.of(new Trusted(new ClockMark(latest, Duration.ZERO, ""), latest)),
                Optional.empty());
    }
}
