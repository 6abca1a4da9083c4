package org.askwell.store.database;

import org.askwell.site.Retention;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;

/**
 * The requests whose time is up at {@code now}; what waits for a clock to be trusted is never among
 * them.
 */
public record PastLimits(Instant now, Retention limits) {
    private static final String DONE_LONG_AGO =
            "(status = 'done' AND coalesce(done_counts_from, done_at) <= ?"
                    + " AND (done_doubtful = 0 OR done_counts_from IS NOT NULL))";
    private static final String RECEIVED_LONG_AGO =
            "(coalesce(counts_from, received) <= ?"
                    + " AND (clock_doubtful = 0 OR counts_from IS NOT NULL))";

    /** Whether what came in at {@code received} has been kept for as long as it may be. */
    public boolean isOver(Instant received) {
        return received.toEpochMilli() <= before(limits.atMost());
    }

    /** How many there are. */
    int count(Connection connection) throws SQLException {
        try (PreparedStatement query =
                connection.prepareStatement(
                        "SELECT count(*) FROM request WHERE "
                                + DONE_LONG_AGO
                                + " OR "
                                + RECEIVED_LONG_AGO)) {
            query.setLong(1, before(limits.afterDone()));
            query.setLong(2, before(limits.atMost()));
            return number(query);
        }
    }

    /** How many of them nobody has rung. */
    public int countUncalled(Connection connection) throws SQLException {
        try (PreparedStatement query =
                connection.prepareStatement(
                        "SELECT count(*) FROM request WHERE status = 'new' AND "
                                + RECEIVED_LONG_AGO)) {
            query.setLong(1, before(limits.atMost()));
            return number(query);
        }
    }

    /** Erases those that have been done for long enough, and says how many. */
    public int eraseAfterDone(Connection connection) throws SQLException {
        return erase(connection, DONE_LONG_AGO, limits.afterDone());
    }

    /** Erases those that have been kept for as long as they may be, and says how many. */
    public int eraseAtMost(Connection connection) throws SQLException {
        return erase(connection, RECEIVED_LONG_AGO, limits.atMost());
    }

    private int erase(Connection connection, String condition, int days) throws SQLException {
        try (PreparedStatement remember =
                        connection.prepareStatement(
                                "INSERT OR IGNORE INTO erased_reference (reference, erased_at)"
                                        + " SELECT reference, ? FROM request WHERE "
                                        + condition);
                PreparedStatement delete =
                        connection.prepareStatement("DELETE FROM request WHERE " + condition)) {
            remember.setLong(1, now.toEpochMilli());
            remember.setLong(2, before(days));
            remember.executeUpdate();
            delete.setLong(1, before(days));
            return delete.executeUpdate();
        }
    }

    private long before(int days) {
        return now.minus(Duration.ofDays(days)).toEpochMilli();
    }

    private static int number(PreparedStatement query) throws SQLException {
        try (ResultSet found = query.executeQuery()) {
            return found.getInt(1);
        }
    }
}
