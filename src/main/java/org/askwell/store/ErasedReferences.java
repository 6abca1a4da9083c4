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
}
