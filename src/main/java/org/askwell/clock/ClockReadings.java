package org.askwell.clock;

/** Reads the clocks of a machine. */
@FunctionalInterface
public interface ClockReadings {
    /** What they say now; a clock that cannot be read is left out and is never an error. */
    ClockReading read();
}
