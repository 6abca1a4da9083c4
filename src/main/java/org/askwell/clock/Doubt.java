package org.askwell.clock;

import java.time.Duration;

/**
 * Why a clock is not trusted, and how long it has agreed with the running time meanwhile.
 *
 * @param last the last reading under this doubt
 * @param agreed running time over which the clock has kept pace, all starts together
 */
public record Doubt(Reason reason, ClockMark last, Duration agreed) {
    /** What speaks against the clock. */
    public enum Reason {
        /** It stands before the program was built. */
        BEFORE_BUILD,

        /** It stands before a time that has been already. */
        BEFORE_LATEST,

        /** It is ahead by more than the time that has passed explains. */
        AHEAD
    }

    /** How long the clock has agreed at {@code now}; nothing is left of it after a jump. */
    Duration agreedUntil(ClockReading now) {
        if (!last.unexplained(now).isZero()) {
            return Duration.ZERO;
        }
        return last.sameRun(now) ? agreed.plus(now.running()).minus(last.running()) : agreed;
    }
}
