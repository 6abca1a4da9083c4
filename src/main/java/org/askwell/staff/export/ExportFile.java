package org.askwell.staff.export;

import org.askwell.staff.RequestStatus;
import org.askwell.work.ToldException;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/** Writes requests to a file that staff can take along. */
@FunctionalInterface
public interface ExportFile {

    /**
     * Which requests staff had in view when they asked for them.
     *
     * @param status the status that they had chosen; empty for all
     * @param references what they are called by
     */
    record Choice(Optional<RequestStatus> status, Set<String> references) {
        public Choice {
            references = Set.copyOf(references);
        }
    }

    /**
     * What was written.
     *
     * @param requests how many; those that have been erased since are not among them
     * @param sealed whether it takes the staff keys to read them
     */
    record Written(Path file, int requests, boolean sealed) {}

    /**
     * Writes the file and replaces no other one.
     *
     * @throws ToldException where it cannot be written
     */
    Written write(Choice choice) throws ToldException;
}
