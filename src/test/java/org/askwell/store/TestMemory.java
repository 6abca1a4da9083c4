package org.askwell.store;

import org.askwell.clock.ClockReading;
import org.askwell.clock.ClockRule;
import org.askwell.clock.Synchronised;
import org.askwell.site.Retention;
import org.askwell.site.RetentionSetting;
import org.askwell.store.database.GroundMemory;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** Memories of a log whose clock and settings nobody doubts, for tests about something else. */
public final class TestMemory {
    private TestMemory() {}

    /** One that is told {@code time} by a clock that is synchronised. */
    public static GroundMemory at(InstantSource time) {
        return at(time, new Retention(7, 20, 30));
    }

    /** The same for requests that are kept for so long. */
    public static GroundMemory at(InstantSource time, Retention retention) {
        return new GroundMemory(
                () ->
                        new ClockReading(
                                time.instant(),
                                Duration.between(Instant.EPOCH, time.instant()),
                                "test",
                                Synchronised.YES),
                new ClockRule(Instant.EPOCH),
                new RetentionSetting.Said(retention));
    }
}
