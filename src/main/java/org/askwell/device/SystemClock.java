package org.askwell.device;

import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/** The clocks of the machine, the only ones that the program reads. */
public final class SystemClock {
    private SystemClock() {}

    /** The time of the day, for stamps; it jumps when somebody sets the clock. */
    public static InstantSource timeOfDay() {
        return Instant::now;
    }

    /** Milliseconds since some moment, for measuring how long; they only ever grow. */
    public static LongSupplier ticker() {
        return () -> TimeUnit.NANOSECONDS.toMillis(System.nanoTime());
    }
}
