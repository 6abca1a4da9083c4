package org.askwell.staff;

import org.askwell.support.Problem;

import java.time.Instant;
import java.time.LocalDate;

/** Something that staff should know of and can do something about. */
public sealed interface Notice {

    /** The settings or the content have something that is to be mended. */
    record InFile(Problem problem) implements Notice {}

    /** No request can be kept. */
    record LogUnusable(LogTrouble trouble) implements Notice {}

    /** A log that the kiosk had is gone, with all its requests, and another was begun. */
    record LogLost() implements Notice {}

    /**
     * Nobody has rung for long.
     *
     * @param erasedOn the day on which the request will be erased, done or not
     */
    record Overdue(String reference, Instant received, LocalDate erasedOn) implements Notice {}

    /** Requests were erased although nobody had rung. */
    record ErasedUncalled(Uncalled uncalled) implements Notice {}
}
