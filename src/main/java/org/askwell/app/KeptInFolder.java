package org.askwell.app;

import org.askwell.device.Readiness;
import org.askwell.staff.AuditReading;
import org.askwell.staff.AuditTrail;
import org.askwell.staff.Damage;
import org.askwell.staff.RequestLogException;
import org.askwell.staff.StaffKeys;
import org.askwell.staff.StaffKeysException;
import org.askwell.store.database.Database;
import org.askwell.store.database.DatabaseException;

import java.nio.file.Files;
import java.util.List;
import java.util.stream.Collectors;

/** Looks whether the keys and the requests that a data folder keeps can be used, and makes none. */
record KeptInFolder(StaffKeys keys, Database database) {

    Readiness staffKeys() {
        try {
            if (keys.exist()) {
                keys.check();
                return new Readiness.Ready(
                        keys.people().isEmpty()
                                ? "a public key alone: requests are taken, and nobody can read"
                                        + " them here"
                                : "set up");
            }
            keys.requireNone();
            return new Readiness.Doubtful(
                    "not set up, so that nobody can ask to be called back",
                    "hold the name on the first screen for 3 seconds, or use askwell setup");
        } catch (StaffKeysException e) {
            return new Readiness.NotReady(
                    "the keys cannot be used, and nobody can read the requests",
                    String.valueOf(e.getMessage()));
        }
    }

    /** Whether the audit trail holds, as far as that can be told without a key. */
    Readiness audit(AuditTrail trail) {
        if (Files.notExists(database.file())) {
            return new Readiness.Ready("none yet");
        }
        try {
            AuditReading reading = trail.read(0);
            return reading.troubles().isEmpty()
                    ? new Readiness.Ready(
                            reading.count() + " entries, which follow from each other")
                    : new Readiness.NotReady(
                            "the record of what was done is not as it was left",
                            "see what does not hold with: askwell audit");
        } catch (RequestLogException e) {
            return new Readiness.NotReady(
                    "the record of what was done cannot be read", String.valueOf(e.getMessage()));
        }
    }

    Readiness requests() {
        try {
            if (database.gone()) {
                return new Readiness.NotReady(
                        "the log that was there is gone or empty",
                        "bring back a copy of askwell.db while the kiosk is closed, or it begins a"
                                + " new one");
            }
            if (Files.notExists(database.file())) {
                return new Readiness.Ready("none yet");
            }
            database.check();
            List<Damage> damage = database.damage();
            if (!damage.isEmpty()) {
                return new Readiness.NotReady(
                        damage.stream().map(LogCommands::told).collect(Collectors.joining(" ")),
                        "check the disk, look for the others in the last backup, and say that you"
                                + " know of it: askwell requests list --loss-is-known");
            }
            return database.lost()
                    ? new Readiness.NotReady(
                            "a log that was there is gone, and another was begun",
                            "bring back a copy of askwell.db while the kiosk is closed, or say"
                                    + " that you know of it: askwell requests list"
                                    + " --loss-is-known")
                    : new Readiness.Ready("the log can be read and written");
        } catch (DatabaseException e) {
            return new Readiness.NotReady(
                    "the log cannot be used, and no request can be kept",
                    String.valueOf(e.getMessage()));
        }
    }
}
