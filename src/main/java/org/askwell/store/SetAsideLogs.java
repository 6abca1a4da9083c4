package org.askwell.store;

import org.askwell.staff.Actor;
import org.askwell.staff.AuditEvent;
import org.askwell.store.database.Database;
import org.askwell.store.database.DatabaseException;
import org.askwell.store.database.GroundMemory;
import org.askwell.store.database.PastLimits;
import org.askwell.store.trail.SqliteAuditTrail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The logs that were set aside beside a log. What is erased from the log is erased from them, and
 * each goes once it holds nothing that may be kept.
 *
 * @param memory what the log remembers of the clock
 */
public record SetAsideLogs(Database log, GroundMemory memory) {

    /**
     * What was erased.
     *
     * @param requests one by one
     * @param logs as a whole
     * @param done whether nothing is left that should have been erased
     */
    record Erased(int requests, int logs, boolean done) {
        private static final Erased NOTHING = new Erased(0, 0, true);

        private Erased and(Erased other) {
            return new Erased(requests + other.requests, logs + other.logs, done && other.done);
        }
    }

    /** The folders in which such a log lies, in the order of their names. */
    public List<Path> folders() throws IOException {
        Path all = log.files().allAside();
        if (!Files.isDirectory(all, LinkOption.NOFOLLOW_LINKS)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(all)) {
            return folders.filter(folder -> new SetAsideLog(folder).isThere()).sorted().toList();
        }
    }

    /**
     * Erases in all of them, and has the audit trail tell of it.
     *
     * @param erased what was erased from the log
     * @param past whose time is up; empty while that is not sure
     * @param by who has it erased
     */
    Erased erase(Collection<ErasedReference> erased, Optional<PastLimits> past, Actor by) {
        Erased all = Erased.NOTHING;
        try {
            for (Path folder : folders()) {
                all = all.and(new SetAsideLog(folder).erase(erased, past));
            }
        } catch (IOException e) {
            return all.and(new Erased(0, 0, false));
        }
        if (all.requests() + all.logs() > 0) {
            tell(by, all);
        }
        return all;
    }

    /** What is erased is so, whether or not the log can be written. */
    private void tell(Actor by, Erased erased) {
        try {
            new SqliteAuditTrail(log, memory)
                    .record(by, new AuditEvent.SetAsideErased(erased.requests(), erased.logs()));
        } catch (DatabaseException e) {
            // The trouble of the log is told where requests are read.
        }
    }
}
