package org.askwell;

import org.askwell.device.Readiness;
import org.askwell.staff.StaffKeys;
import org.askwell.staff.StaffKeysException;
import org.askwell.store.Database;
import org.askwell.store.DatabaseException;

import java.nio.file.Files;

/** Looks whether the keys and the requests that a data folder keeps can be used, and makes none. */
record KeptInFolder(StaffKeys keys, Database database) {

    Readiness staffKeys() {
        try {
            return keys.publicKey().isPresent()
                    ? new Readiness.Ready("set up")
                    : new Readiness.Doubtful(
                            "not set up, so that nobody can ask to be called back",
                            "hold the name on the first screen for 3 seconds, or use askwell"
                                    + " setup");
        } catch (StaffKeysException e) {
            return new Readiness.NotReady(
                    "the keys cannot be used, and nobody can read the requests",
                    String.valueOf(e.getMessage()));
        }
    }

    Readiness requests() {
        if (Files.notExists(database.file())) {
            return new Readiness.Ready("none yet");
        }
        try {
            database.check();
            return new Readiness.Ready("the log can be read and written");
        } catch (DatabaseException e) {
            return new Readiness.NotReady(
                    "the log cannot be used, and no request can be kept",
                    String.valueOf(e.getMessage()));
        }
    }
}
