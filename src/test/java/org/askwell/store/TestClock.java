package org.askwell.store;

import org.askwell.clock.ClockReading;
import org.askwell.clock.ClockReadings;
import org.askwell.clock.Synchronised;

import java.time.Duration;
import java.time.Instant;

/** A machine whose clock a test sets, lets run, and whose power it turns off. */
public final class TestClock implements ClockReadings {
    private Instant wall;
    private Duration running = Duration.ofMinutes(1);
    private int starts = 1;
    private Synchronised synchronised = Synchronised.UNKNOWN;

    public TestClock(Instant wall) {
        this.wall = wall;
    }

    @Override
    public ClockReading read() {
        return new ClockReading(wall, running, "start-" + starts, synchronised);
    }

    /** What the clock shows. */
    public Instant wall() {
        return wall;
    }

    /** Time passes while the machine runs. */
    public void run(Duration time) {
        wall = wall.plus(time);
        running = running.plus(time);
    }

    /** Somebody or something sets the clock. */
    public void set(Instant shown) {
        wall = shown;
    }

    /** The machine is started anew, and its clock shows {@code shown}. */
    public void startAt(Instant shown) {
        starts++;
        running = Duration.ofMinutes(1);
        wall = shown;
    }

    /** A service keeps the clock right from now on. */
    public void synchronise(Instant shown) {
        wall = shown;
        synchronised = Synchronised.YES;
    }
}
