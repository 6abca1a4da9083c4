package org.askwell.content;

import java.time.LocalDate;

/**
 * Who stands behind a pack and until when.
 *
 * @param last day of the last review
 * @param next day by which it is to be reviewed again
 */
public record Review(State state, LocalDate last, LocalDate next) {

    /** How far a text has come. */
    public enum State {
        DRAFT,
        /** Its authors have compared every statement with the source. */
        CHECKED_AGAINST_SOURCE,
        /** A clinician has approved it. */
        CLINICALLY_REVIEWED
    }

    /** Whether the next review is overdue on {@code today}. */
    public boolean overdue(LocalDate today) {
        return today.isAfter(next);
    }
}
