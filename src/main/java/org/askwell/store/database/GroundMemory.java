package org.askwell.store.database;

import org.askwell.clock.ClockMark;
import org.askwell.clock.ClockMemory;
import org.askwell.clock.ClockReading;
import org.askwell.clock.ClockReadings;
import org.askwell.clock.ClockRule;
import org.askwell.clock.Doubt;
import org.askwell.site.Retention;
import org.askwell.site.RetentionSetting;
import org.askwell.staff.Ground;
import org.askwell.staff.RetentionStanding;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What the log remembers of the clock and of how long it keeps requests, and what it makes of both
 * at each use.
 */
public final class GroundMemory {
    /** So long staff may take to say that a date is right. */
    private static final Duration PATIENCE = Duration.ofHours(1);

    /** So long a request may wait for the next erasing. */
    private static final Duration NEXT_ERASING = Duration.ofDays(1);

    private final ClockReadings readings;
    private final ClockRule rule;
    private final RetentionSetting setting;

    /**
     * @param setting what the settings of the centre say, when the program started
     */
    public GroundMemory(ClockReadings readings, ClockRule rule, RetentionSetting setting) {
        this.readings = readings;
        this.rule = rule;
        this.setting = setting;
    }

    /** The clock that it goes by. */
    public ClockReadings readings() {
        return readings;
    }

    /**
     * One look at the clock.
     *
     * @param doubt what speaks against it; empty where it is trusted
     */
    public record Moment(ClockReading clock, Optional<Doubt.Reason> doubt) {
        private Moment(ClockReading clock, ClockMemory memory) {
            this(clock, memory.doubt().map(Doubt::reason));
        }

        public boolean doubtful() {
            return doubt.isPresent();
        }

        public boolean near(Instant stamp) {
            return Duration.between(stamp, clock.wall()).abs().compareTo(ClockMark.SLACK) <= 0;
        }
    }

    /** Looks at the clock and remembers nothing. */
    public Moment now(Connection connection) throws SQLException {
        ClockReading now = readings.read();
        return new Moment(now, rule.judge(ClockTable.read(connection), now).memory());
    }

    /** Looks at the clock and remembers it, within a transaction that writes. */
    public Moment lookAtClock(Connection connection) throws SQLException {
        // What is remembered is read first, so that the lock is held before the clock is looked at.
        ClockMemory before = ClockTable.read(connection);
        ClockReading now = readings.read();
        return remember(connection, now, rule.judge(before, now));
    }

    private static Moment remember(Connection connection, ClockReading now, ClockRule.Judged judged)
            throws SQLException {
        ClockTable.write(connection, judged.memory());
        Moment moment = new Moment(now, judged.memory());
        if (!moment.doubtful()) {
            ClockTable.settle(connection, now.wall(), judged.mistrusted());
        }
        return moment;
    }

    /** Remembers the retention that a new request is promised, where nothing is remembered yet. */
    public void promise(Connection connection) throws SQLException {
        Optional<Retention> kept = standing(connection).erasesBy();
        if (kept.isPresent()) {
            RetentionTable.write(connection, kept.get());
        }
    }

    /** Looks what erasing stands on and remembers it, within a transaction that writes. */
    public Ground look(Connection connection) throws SQLException {
        Moment moment = lookAtClock(connection);
        RetentionStanding standing = standing(connection);
        // The program's own retention is no promise to anybody before there is a request.
        boolean promised =
                setting instanceof RetentionSetting.Said || RetentionTable.anyRequests(connection);
        if (promised && standing.erasesBy().isPresent()) {
            RetentionTable.write(connection, standing.erasesBy().get());
        }
        return ground(connection, moment, standing);
    }

    /** Looks what erasing stands on and remembers nothing, where nothing can be written. */
    public Ground peek(Connection connection) throws SQLException {
        return ground(connection, now(connection), standing(connection));
    }

    private RetentionStanding standing(Connection connection) throws SQLException {
        return RetentionStanding.of(
                setting, RetentionTable.read(connection), RetentionTable.anyRequests(connection));
    }

    private static Ground ground(Connection connection, Moment moment, RetentionStanding standing)
            throws SQLException {
        Ground ground = new Ground(moment.clock(), moment.doubt(), standing, 0);
        Retention limits = standing.toConfirm().orElseGet(standing::known);
        boolean erasing = ground.erasesBy().equals(Optional.of(limits));
        Instant now = moment.clock().wall();
        int overdue =
                new PastLimits(erasing ? now.minus(NEXT_ERASING) : now, limits).count(connection);
        return new Ground(ground.clock(), ground.doubt(), standing, overdue);
    }

    /** Trusts the clock where it still shows {@code shown}, give or take some time. */
    public boolean confirmClock(Connection connection, Instant shown) throws SQLException {
        ClockMemory before = ClockTable.read(connection);
        ClockReading now = readings.read();
        if (Duration.between(shown, now.wall()).abs().compareTo(PATIENCE) > 0) {
            return false;
        }
        Moment _ = remember(connection, now, rule.trust(before, now));
        return true;
    }

    /** Remembers {@code shown} where it is still what the settings say. */
    public boolean confirmRetention(Connection connection, Retention shown) throws SQLException {
        boolean current = standing(connection).toConfirm().filter(shown::equals).isPresent();
        if (current) {
            RetentionTable.write(connection, shown);
        }
        return current;
    }
}
