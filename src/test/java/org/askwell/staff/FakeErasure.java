package org.askwell.staff;

import org.askwell.clock.ClockReading;
import org.askwell.clock.Doubt;
import org.askwell.clock.Synchronised;
import org.askwell.site.Retention;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** What erasing stands on, as a test says. */
public final class FakeErasure implements Erasure {
    private static final Retention KEPT = new Retention(7, 20, 30);

    private Optional<Doubt.Reason> doubt = Optional.empty();
    private RetentionStanding retention = new RetentionStanding.Sure(KEPT);
    private Instant shown = FakeLog.RECEIVED;
    private int overdue;

    /** Nothing is in doubt, and requests are kept for so long. */
    public static Ground sure(Retention kept) {
        return new Ground(
                clock(FakeLog.RECEIVED), Optional.empty(), new RetentionStanding.Sure(kept), 0);
    }

    /** Lets the clock be in doubt from now on, and {@code requests} wait for it. */
    public void doubt(Doubt.Reason reason, Instant wall, int requests) {
        doubt = Optional.of(reason);
        shown = wall;
        overdue = requests;
    }

    /** Lets the retention stand like that from now on. */
    public void stand(RetentionStanding standing) {
        retention = standing;
    }

    @Override
    public Ground look() {
        return new Ground(clock(shown), doubt, retention, overdue);
    }

    @Override
    public Erased erase() {
        return new Erased(0, 0, 0, true, look());
    }

    @Override
    public boolean confirmClock(Instant seen, Actor by) {
        if (seen.equals(shown)) {
            doubt = Optional.empty();
            overdue = 0;
        }
        return seen.equals(shown);
    }

    @Override
    public boolean confirmRetention(Retention seen, Actor by) {
        boolean current = retention.toConfirm().filter(seen::equals).isPresent();
        if (current) {
            retention = new RetentionStanding.Sure(seen);
        }
        return current;
    }

    private static ClockReading clock(Instant wall) {
        return new ClockReading(wall, Duration.ofHours(1), "fake", Synchronised.UNKNOWN);
    }
}
