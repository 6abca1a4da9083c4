package org.askwell.callback;

import java.time.Instant;
import java.time.InstantSource;
import java.util.function.BooleanSupplier;

/**
 * The time of the day, and whether dates may be promised by it.
 *
 * @param time the machine's clock
 * @param datesMayBePromised whether it is known to be right enough for that just now; asked on any
 *     thread
 */
public record PromiseClock(InstantSource time, BooleanSupplier datesMayBePromised) {

    /** A clock that is always believed. */
    public static PromiseClock believed(InstantSource time) {
        return new PromiseClock(time, () -> true);
    }

    /** What the clock shows now. */
    public Instant now() {
        return time.instant();
    }
}
