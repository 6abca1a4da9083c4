package org.askwell.content;

import java.time.LocalDate;

/**
 * Who stands behind a pack and until when.
 *
 * @param last day on which its authors last compared it with its source
 * @param next day by which they are to do so again
 */
public record Review(State state, LocalDate last, LocalDate next) {

    /** How far a text has come. */
    public enum State {
        DRAFT,
        /** Its authors have compared every statement with the source. */
        CHECKED_AGAINST_SOURCE
    }

    /** Whether the next review is overdue on {@code today}. */
    public boolean overdue(LocalDate today) {
        return today.isAfter(next);
    }
}
