package org.askwell.staff.view;

import org.askwell.staff.LogTrouble;

import java.util.Optional;

/** Whether the log has been loaded, so that what is not listed is not there. */
sealed interface LoadState {
    record Loading() implements LoadState {}

    record Loaded() implements LoadState {}

    /**
     * It could not be read.
     *
     * @param trouble where it is known
     */
    record Failed(Optional<LogTrouble> trouble) implements LoadState {}
}
