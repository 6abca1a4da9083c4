package org.askwell.store;

import org.askwell.callback.Reference;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;

/**
 * The references of requests that were erased, by their age or on the person's wish, so that none
 * of them comes back with a backup. Nothing else of a request is kept.
 */
final class ErasedReferences {
    /** Longer than any request is kept, so that a backup of before holds none that is not past. */
    private static final Duration KEPT = Duration.ofDays(400);

    private ErasedReferences() {}

    /** Remembers {@code reference}, within the transaction that erases its request. */
    static void add(Connection connection, Reference reference, Instant when) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement(
                        "INSERT OR IGNORE INTO erased_reference (reference, erased_at)"
                                + " VALUES (?, ?)")) {
            insert.setString(1, reference.text());
            insert.setLong(2, when.toEpochMilli());
            insert.executeUpdate();
        }
    }

    /** Forgets those that no backup can bring back as anything but past its time. */
    static void forgetOld(Connection connection, Instant now) throws SQLException {
        try (PreparedStatement delete =
                connection.prepareStatement("DELETE FROM erased_reference WHERE erased_at < ?")) {
            delete.setLong(1, now.minus(KEPT).toEpochMilli());
            delete.executeUpdate();
        }
    }

    /** All that are remembered, in the order of the alphabet. */
    static Set<String> all(Connection connection) throws SQLException {
        Set<String> references = new TreeSet<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT reference FROM erased_reference")) {
            while (row.next()) {
                references.add(row.getString(1));
            }
        }
        return references;
    }

    /**
     * Erases again the requests of {@code references} that came back, and remembers them.
     *
     * @return how many there were
     */
    static int repeat(Connection connection, Set<String> references, Instant when)
            throws SQLException {
        int erased = 0;
        try (PreparedStatement delete =
                connection.prepareStatement("DELETE FROM request WHERE reference = ?")) {
            for (String reference : references) {
                delete.setString(1, reference);
                erased += delete.executeUpdate();
                add(connection, new Reference(reference), when);
            }
        }
        return erased;
    }

    /**
     * Erases the request of {@code reference} on the person's wish, and remembers it with a tag of
     * the session that does so.
     *
     * @return how many requests there were
     */
    static int erase(Connection connection, String reference, Instant at, StateKeys keys)
            throws SQLException {
        add(connection, new Reference(reference), at);
        try (PreparedStatement tag =
                        connection.prepareStatement(
                                "UPDATE erased_reference SET erased_at = ?, tag = ?"
                                        + " WHERE reference = ?");
                PreparedStatement delete =
                        connection.prepareStatement("DELETE FROM request WHERE reference = ?")) {
            tag.setLong(1, at.toEpochMilli());
            tag.setBytes(2, keys.tag(fields(reference, at)));
            tag.setString(3, reference);
            tag.executeUpdate();
            delete.setString(1, reference);
            return delete.executeUpdate();
        }
    }

    /** The references of those that a session with these keys erased. */
    static Set<String> onWish(Connection connection, StateKeys keys) throws SQLException {
        Set<String> references = new TreeSet<>();
        try (Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery(
                                "SELECT reference, erased_at, tag FROM erased_reference"
                                        + " WHERE tag IS NOT NULL")) {
            while (row.next()) {
                String reference = row.getString(1);
                Instant at = Instant.ofEpochMilli(row.getLong(2));
                if (keys.fits(fields(reference, at), row.getBytes(3))) {
                    references.add(reference);
                }
            }
        }
        return references;
    }

    private static BoundFields fields(String reference, Instant at) {
        return new BoundFields().add("erased").add(reference).add(at.toEpochMilli());
    }
}
