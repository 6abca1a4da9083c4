package org.askwell.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;

/**
 * What changes of a row after it was taken.
 *
 * @param doneAt when staff marked it as done; empty while it is new
 * @param doneDoubtful whether the clock was in doubt then
 * @param countsFrom from when on its age counts where that is not the time of receipt
 * @param doneCountsFrom the same for the time of completion
 */
record RequestState(
        Optional<Instant> doneAt,
        boolean doneDoubtful,
        Optional<Instant> countsFrom,
        Optional<Instant> doneCountsFrom) {

    /** The state in the current row, whose columns are those of the log. */
    static RequestState of(ResultSet row) throws SQLException {
        return new RequestState(
                instant(row, "done_at"),
                row.getBoolean("done_doubtful"),
                instant(row, "counts_from"),
                instant(row, "done_counts_from"));
    }

    /** A time that may be missing. */
    static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        long millis = row.getLong(column);
        return row.wasNull() ? Optional.empty() : Optional.of(Instant.ofEpochMilli(millis));
    }

    /** Whether no session has changed it; the kiosk itself sets {@link #countsFrom} alone. */
    boolean untouched() {
        return doneAt.isEmpty() && !doneDoubtful && doneCountsFrom.isEmpty();
    }

    /** Whether staff have left it as {@code other}; from when on ages count is the kiosk's. */
    boolean markedAs(RequestState other) {
        return doneAt.equals(other.doneAt) && doneDoubtful == other.doneDoubtful;
    }

    /** The same with the mark of {@code other}. */
    RequestState markedLike(RequestState other) {
        return new RequestState(other.doneAt, other.doneDoubtful, countsFrom, other.doneCountsFrom);
    }

    /** The same without a mark. */
    RequestState unmarked() {
        return new RequestState(Optional.empty(), false, countsFrom, Optional.empty());
    }

    void addTo(BoundFields fields) {
        add(fields, doneAt);
        fields.add(doneDoubtful);
        add(fields, countsFrom);
        add(fields, doneCountsFrom);
    }

    private static void add(BoundFields fields, Optional<Instant> time) {
        fields.add(time.isPresent()).add(time.map(Instant::toEpochMilli).orElse(0L));
    }
}
