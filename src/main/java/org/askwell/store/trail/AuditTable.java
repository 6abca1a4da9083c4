package org.askwell.store.trail;

import org.askwell.staff.Actor;
import org.askwell.staff.AuditEvent;
import org.askwell.store.database.DamageTable;
import org.askwell.store.database.GroundMemory;
import org.askwell.store.database.LogIdentity;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The rows of the audit trail and what is counted for them, within the transaction of what they
 * tell of.
 */
public final class AuditTable {
    private static final String INSERT =
            "INSERT INTO audit (number, at, doubtful, who, name, kind, first, second, word, taken,"
                    + " erased, done, reopened, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,"
                    + " ?, ?)";

    private AuditTable() {}

    /** A row with the hash that stands in it. */
    record Kept(AuditRow row, String hash) {}

    /**
     * Adds an entry that {@code by} did {@code event} at {@code moment}, and before it one for each
     * damaged log that this one stands in for and the trail does not tell of yet.
     */
    public static void append(
            Connection connection, GroundMemory.Moment moment, Actor by, AuditEvent event)
            throws SQLException {
        for (int requests : DamageTable.untold(connection)) {
            add(connection, moment, new Actor.Kiosk(), new AuditEvent.DamagedLogSetAside(requests));
        }
        DamageTable.told(connection);
        add(connection, moment, by, event);
    }

    private static void add(
            Connection connection, GroundMemory.Moment moment, Actor by, AuditEvent event)
            throws SQLException {
        AuditRow row =
                new AuditRow(
                        last(connection).map(kept -> kept.row().number() + 1).orElse(1L),
                        Instant.ofEpochMilli(moment.clock().wall().toEpochMilli()),
                        moment.doubtful(),
                        AuditWords.who(by),
                        AuditWords.name(by),
                        AuditWords.facts(event),
                        totals(connection, erased(connection) + event.erased()));
        insert(connection, row, row.hash(chained(connection)));
    }

    private static void insert(Connection connection, AuditRow row, String hash)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setLong(1, row.number());
            insert.setLong(2, row.at().toEpochMilli());
            insert.setBoolean(3, row.doubtful());
            insert.setString(4, row.who());
            insert.setString(5, row.name());
            insert.setString(6, row.facts().kind());
            insert.setLong(7, row.facts().first());
            insert.setLong(8, row.facts().second());
            insert.setString(9, row.facts().word());
            insert.setLong(10, row.totals().taken());
            insert.setLong(11, row.totals().erased());
            insert.setLong(12, row.totals().done());
            insert.setLong(13, row.totals().reopened());
            insert.setString(14, hash);
            insert.executeUpdate();
        }
    }

    /** The newest row; empty where there is none. */
    static Optional<Kept> last(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery(
                                "SELECT * FROM audit ORDER BY number DESC LIMIT 1")) {
            return row.next() ? Optional.of(kept(row)) : Optional.empty();
        }
    }

    /** Shows every row, in the order of their numbers, and returns how many there are. */
    static int each(Connection connection, Consumer<Kept> see) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT * FROM audit ORDER BY number")) {
            int rows = 0;
            while (row.next()) {
                see.accept(kept(row));
                rows++;
            }
            return rows;
        }
    }

    /** The last row that was surely written before {@code then}. */
    static Optional<Kept> lastBefore(Connection connection, Instant then) throws SQLException {
        try (PreparedStatement query =
                connection.prepareStatement(
                        "SELECT * FROM audit WHERE doubtful = 0 AND at < ?"
                                + " ORDER BY number DESC LIMIT 1")) {
            query.setLong(1, then.toEpochMilli());
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? Optional.of(kept(row)) : Optional.empty();
            }
        }
    }

    /** Forgets the rows up to {@code number}. */
    static void forget(Connection connection, long number) throws SQLException {
        try (PreparedStatement delete =
                connection.prepareStatement("DELETE FROM audit WHERE number <= ?")) {
            delete.setLong(1, number);
            delete.executeUpdate();
        }
    }

    /** What the next row will be chained to. */
    static String chained(Connection connection) throws SQLException {
        Optional<Kept> last = last(connection);
        return last.isPresent()
                ? last.get().hash()
                : AuditRow.beginning(LogIdentity.id(connection));
    }

    private static Kept kept(ResultSet row) throws SQLException {
        return new Kept(
                new AuditRow(
                        row.getLong("number"),
                        Instant.ofEpochMilli(row.getLong("at")),
                        row.getBoolean("doubtful"),
                        row.getString("who"),
                        row.getString("name"),
                        new AuditWords.Facts(
                                row.getString("kind"),
                                row.getLong("first"),
                                row.getLong("second"),
                                row.getString("word")),
                        new AuditRow.Totals(
                                row.getLong("taken"),
                                row.getLong("erased"),
                                row.getLong("done"),
                                row.getLong("reopened"))),
                row.getString("hash"));
    }

    /** How many requests have left the log. */
    static long erased(Connection connection) throws SQLException {
        return last(connection).map(kept -> kept.row().totals().erased()).orElse(0L);
    }

    /** What is counted by now, once {@code erased} have left the log. */
    static AuditRow.Totals totals(Connection connection, long erased) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery("SELECT taken, done, reopened FROM audit_count")) {
            return new AuditRow.Totals(
                    row.getLong("taken"), erased, row.getLong("done"), row.getLong("reopened"));
        }
    }

    /** So many requests more have come into the log. */
    public static void countTaken(Connection connection, long requests) throws SQLException {
        count(connection, "UPDATE audit_count SET taken = taken + ?", requests);
    }

    /** From now on so many requests count as having come into the log. */
    private static void setTaken(Connection connection, long requests) throws SQLException {
        count(connection, "UPDATE audit_count SET taken = ?", requests);
    }

    /** What is there is what the log begins with: what is gone is told in another way. */
    static void settle(Connection connection) throws SQLException {
        setTaken(connection, LogIdentity.requests(connection) + erased(connection));
    }

    /** One more request was marked as done. */
    public static void countDone(Connection connection) throws SQLException {
        count(connection, "UPDATE audit_count SET done = done + ?", 1);
    }

    /** One more request was made new again. */
    public static void countReopened(Connection connection) throws SQLException {
        count(connection, "UPDATE audit_count SET reopened = reopened + ?", 1);
    }

    private static void count(Connection connection, String sql, long number) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(sql)) {
            update.setLong(1, number);
            update.executeUpdate();
        }
    }
}
