package org.askwell.site;

import java.nio.file.Path;
import java.time.Duration;

/**
 * Where backups of the request log go.
 *
 * @param folder the whole path of a folder, best on another disk; it has to be there
 * @param every how long after the last one the next is made, 1 hour or more
 * @param keep how many are kept, 1 or more; the oldest gives way
 */
public record BackupSettings(Path folder, Duration every, int keep) {
    /** What holds where a site names a folder alone: one a day for a week. */
    public static final Duration EVERY = Duration.ofHours(24);

    /** What holds where a site names a folder alone. */
    public static final int KEEP = 7;
}
