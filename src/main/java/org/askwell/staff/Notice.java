package org.askwell.staff;

import org.askwell.clock.Doubt;
import org.askwell.site.Retention;
import org.askwell.work.Problem;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Something that staff should know of and can do something about. */
public sealed interface Notice {

    /** The settings or the content have something that is to be mended. */
    record InFile(Problem problem) implements Notice {}

    /** No request can be kept. */
    record LogUnusable(LogTrouble trouble) implements Notice {}

    /** A log that the kiosk had is gone, with all its requests, and another was begun. */
    record LogLost() implements Notice {}

    /** A log was damaged, and another was begun with what could be read of it. */
    record LogDamaged(Damage damage) implements Notice {}

    /** Somebody who was not in has changed the log since the last session, or a clock was wrong. */
    record Tampered(Tampering tampering) implements Notice {}

    /** The audit trail is not as it was left. */
    record TrailBroken(List<AuditTrouble> troubles) implements Notice {
        public TrailBroken {
            troubles = List.copyOf(troubles);
        }
    }

    /**
     * Nobody has rung for long.
     *
     * @param erasedOn the day on which the request will be erased, done or not; empty while that is
     *     in doubt
     */
    record Overdue(String reference, Instant received, Optional<LocalDate> erasedOn)
            implements Notice {}

    /** Requests were erased although nobody had rung. */
    record ErasedUncalled(Uncalled uncalled) implements Notice {}

    /** The clock is in doubt, so that nothing is erased and no date is told. */
    record ClockDoubtful(Doubt.Reason reason, Instant shown) implements Notice {}

    /** The settings have an error, so that nothing is erased. */
    record RetentionUnsure() implements Notice {}

    /** Requests are to be kept for less time than the log remembers, if that is meant. */
    record RetentionShorter(Optional<Retention> kept, Retention wanted) implements Notice {}

    /** Requests are still there although their time is up. */
    record KeptTooLong(int requests) implements Notice {}
}
