package org.askwell.store.database;

import java.nio.file.Path;
import java.time.Duration;

/** Sets a log aside, for tests of what then becomes of it. */
public final class SetAside {
    private SetAside() {}

    /** What the kiosk does with a log that it finds damaged. */
    public static void asDamaged(Path folder) throws Exception {
        new DamagedLog(new LogFiles(folder), Duration.ofSeconds(1), 10_000).replace();
    }
}
