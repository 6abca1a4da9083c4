package org.askwell.app;

import org.askwell.clock.ClockMemory;
import org.askwell.clock.ClockReading;
import org.askwell.clock.ClockReadings;
import org.askwell.clock.ClockRule;
import org.askwell.clock.Doubt;
import org.askwell.device.Readiness;
import org.askwell.staff.Ground;
import org.askwell.staff.RequestLogException;
import org.askwell.store.SqliteErasure;
import org.askwell.store.database.Database;

import java.nio.file.Files;
import java.time.ZoneId;
import java.util.Optional;

/** Looks whether the clock is plausible by what the log remembers, and leaves the log as it is. */
record ClockCheck(
        Database database,
        SqliteErasure erasure,
        ClockReadings readings,
        ClockRule rule,
        ZoneId zone) {

    Readiness examine() {
        if (Files.exists(database.file())) {
            try {
                Ground ground = erasure.peek();
                return told(ground.clock(), ground.doubt());
            } catch (RequestLogException e) {
                // What is wrong with the log is told of the log.
                return alone();
            }
        }
        return alone();
    }

    private Readiness alone() {
        ClockReading now = readings.read();
        return told(now, rule.judge(ClockMemory.NOTHING, now).memory().doubt().map(Doubt::reason));
    }

    private Readiness told(ClockReading clock, Optional<Doubt.Reason> doubt) {
        String shown = Purging.date(clock.wall(), zone);
        String synchronised =
                switch (clock.synchronised()) {
                    case YES -> "synchronised";
                    case NO -> "not synchronised";
                    case UNKNOWN -> "the system does not tell whether it is synchronised";
                };
        return doubt.<Readiness>map(reason ->
                        new Readiness.NotReady(
                                "not plausible: it shows "
                                        + shown
                                        + ", "
                                        + Purging.speaksAgainst(reason)
                                        + ", and nothing is erased; "
                                        + synchronised,
                                "set it right, or say that it is right: askwell requests"
                                        + " purge --clock-is-right"))
                .orElseGet(() ->
                        new Readiness.Ready("plausible: it shows " + shown + "; " + synchronised));
    }
}
