package org.askwell.site.json;

import org.askwell.json.JsonRules;
import org.askwell.json.ObjectReader;
import org.askwell.site.BackupSettings;

import java.time.Duration;
import java.util.Optional;

/** Reads where backups go; wrong numbers fall back to the usual ones, a wrong folder to none. */
final class BackupReader {
    private static final int MOST_HOURS = 24 * 7;
    private static final int MOST_KEPT = 100;
    private static final String EXAMPLE = "\"folder\": \"/media/backup/askwell\"";

    private BackupReader() {}

    /** The object {@code backups}. */
    static Optional<BackupSettings> read(ObjectReader object) {
        Duration every =
                object.optional("everyHours", JsonRules.integer(1, MOST_HOURS))
                        .map(Duration::ofHours)
                        .orElse(BackupSettings.EVERY);
        int keep =
                object.optional("keep", JsonRules.integer(1, MOST_KEPT))
                        .orElse(BackupSettings.KEEP);
        return object.required("folder", SiteRules::folder, EXAMPLE)
                .map(folder -> new BackupSettings(folder, every, keep));
    }
}
