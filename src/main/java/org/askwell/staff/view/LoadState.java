package org.askwell.staff.view;

import org.askwell.staff.LogTrouble;

import java.util.Optional;

/** Whether the log has been read, so that what is not listed is not there. */
sealed interface Reading {
    record Waiting() implements Reading {}

    record Done() implements Reading {}

    /**
     * It could not be read.
     *
     * @param trouble where it is known
     */
    record Failed(Optional<LogTrouble> trouble) implements Reading {}
}
