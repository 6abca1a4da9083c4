package org.askwell.app;

import org.askwell.device.Readiness;
import org.askwell.store.SetAsideLogs;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** Tells of logs that were set aside, in which people may wait for a call. */
record SetAsideCheck(SetAsideLogs logs) {

    /** How many there are, and what becomes of them. */
    Readiness examine() {
        try {
            List<Path> folders = logs.folders();
            return new Readiness.Ready(
                    folders.isEmpty()
                            ? "none"
                            : "in "
                                    + folders.stream()
                                            .map(Path::toString)
                                            .collect(Collectors.joining(", "))
                                    + "; what is erased is erased there too, and a damaged one goes"
                                    + " once nothing in it may be kept (retentionDays.atMost)");
        } catch (IOException e) {
            return new Readiness.NotReady(
                    "the logs that were set aside cannot be read",
                    "let the kiosk's user read the folder set-aside in the data folder");
        }
    }
}
