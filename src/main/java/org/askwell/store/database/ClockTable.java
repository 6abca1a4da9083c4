package org.askwell.store.database;

import org.askwell.clock.ClockMark;
import org.askwell.clock.ClockMemory;
import org.askwell.clock.Doubt;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/** The one row that remembers the clock, and the stamps of requests that depend on it. */
public final class ClockTable {
    private static final String REMEMBER =
            "INSERT OR REPLACE INTO clock (id, wall, running, boot, since,"
                    + " doubt, doubt_wall, doubt_running, doubt_boot, agreed)"
                    + " VALUES (1, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String COUNT_RECEIPT =
            "UPDATE request SET counts_from = ? WHERE coalesce(counts_from, received) > ?"
                    + " OR (counts_from IS NULL AND (clock_doubtful = 1 OR received >= ?))";
    private static final String COUNT_COMPLETION =
            "UPDATE request SET done_counts_from = ? WHERE done_at IS NOT NULL"
                    + " AND (coalesce(done_counts_from, done_at) > ?"
                    + " OR (done_counts_from IS NULL AND (done_doubtful = 1 OR done_at >= ?)))";

    private ClockTable() {}

    /**
     * What is remembered. A log of an older program, which remembered nothing, shows by its
     * requests what time has been already.
     */
    public static ClockMemory read(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT * FROM clock")) {
            return row.next() ? memory(row) : newestStamp(connection);
        }
    }

    private static ClockMemory memory(ResultSet row) throws SQLException {
        Optional<ClockMemory.Trusted> trusted =
                row.getString("boot") == null
                        ? Optional.empty()
                        : Optional.of(
                                new ClockMemory.Trusted(
                                        mark(row, ""), Instant.ofEpochMilli(row.getLong("since"))));
        String reason = row.getString("doubt");
        return new ClockMemory(
                trusted,
                reason == null
                        ? Optional.empty()
                        : Optional.of(
                                new Doubt(
                                        Doubt.Reason.valueOf(reason.toUpperCase(Locale.ROOT)),
                                        mark(row, "doubt_"),
                                        Duration.ofMillis(row.getLong("agreed")))));
    }

    private static ClockMark mark(ResultSet row, String prefix) throws SQLException {
        return new ClockMark(
                Instant.ofEpochMilli(row.getLong(prefix + "wall")),
                Duration.ofMillis(row.getLong(prefix + "running")),
                row.getString(prefix + "boot"));
    }

    private static ClockMemory newestStamp(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet newest =
                        statement.executeQuery(
                                "SELECT max(stamp) FROM (SELECT received AS stamp FROM request"
                                        + " WHERE clock_doubtful = 0 UNION ALL SELECT done_at"
                                        + " FROM request WHERE done_doubtful = 0)")) {
            long stamp = newest.getLong(1);
            return newest.wasNull()
                    ? ClockMemory.NOTHING
                    : ClockMemory.of(Instant.ofEpochMilli(stamp));
        }
    }

    static void write(Connection connection, ClockMemory memory) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(REMEMBER)) {
            Optional<ClockMark> trusted = memory.trusted().map(ClockMemory.Trusted::last);
            fill(statement, 1, trusted);
            set(statement, 4, memory.trusted().map(found -> found.since().toEpochMilli()));
            set(statement, 5, memory.doubt().map(doubt -> lower(doubt.reason())));
            fill(statement, 6, memory.doubt().map(Doubt::last));
            set(statement, 9, memory.doubt().map(doubt -> doubt.agreed().toMillis()));
            statement.executeUpdate();
        }
    }

    private static String lower(Doubt.Reason reason) {
        return reason.name().toLowerCase(Locale.ROOT);
    }

    private static void fill(PreparedStatement statement, int from, Optional<ClockMark> mark)
            throws SQLException {
        set(statement, from, mark.map(found -> found.wall().toEpochMilli()));
        set(statement, from + 1, mark.map(found -> found.running().toMillis()));
        set(statement, from + 2, mark.map(ClockMark::boot));
    }

    private static void set(PreparedStatement statement, int at, Optional<?> value)
            throws SQLException {
        statement.setObject(at, value.orElse(null));
    }

    /**
     * Lets the age of what was stamped by a wrong clock count from {@code now}, when the clock is
     * trusted: what says so itself, what lies in the future, and what was stamped since {@code
     * mistrusted}.
     */
    static void settle(Connection connection, Instant now, Optional<Instant> mistrusted)
            throws SQLException {
        long wrong =
                mistrusted
                        .map(since -> since.minus(ClockMark.SLACK).toEpochMilli())
                        .orElse(Long.MAX_VALUE);
        for (String sql : new String[] {COUNT_RECEIPT, COUNT_COMPLETION}) {
            try (PreparedStatement count = connection.prepareStatement(sql)) {
                count.setLong(1, now.toEpochMilli());
                count.setLong(2, now.plus(ClockMark.SLACK).toEpochMilli());
                count.setLong(3, wrong);
                count.executeUpdate();
            }
        }
    }
}
