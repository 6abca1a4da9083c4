package org.askwell.tour;

import org.askwell.callback.PromiseClock;
import org.askwell.staff.FakeLog;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A clock that a walk can let run on, and let nobody believe. */
public final class StagedClock implements InstantSource {
    /** So long after the requests of the log came in that they are overdue: a Tuesday morning. */
    private Instant now = FakeLog.RECEIVED.plus(Duration.ofDays(22));

    private boolean believed = true;

    @Override
    public Instant instant() {
        return now;
    }

    /** The same clock, by which dates are promised unless it is doubted. */
    public PromiseClock forPromises() {
        return new PromiseClock(this, () -> believed);
    }

    void pass(Duration span) {
        now = now.plus(span);
    }

    void doubt() {
        believed = false;
    }

    void believe() {
        believed = true;
    }
}
