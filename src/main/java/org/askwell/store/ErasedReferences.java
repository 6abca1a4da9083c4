package org.askwell.store;

import org.askwell.callback.Reference;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The references of requests that were erased, by their age or on the person's wish, so that none
 * of them comes back with a backup. Nothing else of a request is kept.
 *
 * <p>A session tags those that it erases, and those that it finds erased as they may be: after a
 * backup was put back the tag tells them from what somebody else has taken out of the log.
 */
final class ErasedReferences {
    /** Longer than any request is kept, so that a backup of before holds none that is not past. */
    private static final Duration KEPT = Duration.ofDays(400);

    private ErasedReferences() {}

    /**
     * What was erased again.
     *
     * @param vouched how many of which a session has said that they were erased
     * @param others how many of which the kiosk alone says so
     */
    record Repeated(int vouched, int others) {
        int requests() {
            return vouched + others;
        }
    }

    /** Remembers {@code erased}, within the transaction that erases its request. */
    static void add(Connection connection, ErasedReference erased) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement(
                        "INSERT INTO erased_reference (reference, erased_at, tag)"
                                + " VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET"
                                + " erased_at = excluded.erased_at, tag = excluded.tag"
                                + " WHERE tag IS NULL AND excluded.tag IS NOT NULL")) {
            insert.setString(1, erased.reference().text());
            insert.setLong(2, erased.at().toEpochMilli());
            insert.setBytes(3, erased.tagBytes().orElse(null));
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
    static Set<ErasedReference> all(Connection connection) throws SQLException {
        Set<ErasedReference> erased = new LinkedHashSet<>();
        try (Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery(
                                "SELECT * FROM erased_reference ORDER BY reference")) {
            while (row.next()) {
                erased.add(ErasedReference.of(row));
            }
        }
        return erased;
    }

    /** Erases the requests of {@code erased} that are here, and remembers all of them. */
    static Repeated repeat(Connection connection, Collection<ErasedReference> erased)
            throws SQLException {
        int vouched = 0;
        int others = 0;
        for (ErasedReference each : erased) {
            int here = delete(connection, each.reference());
            vouched += each.tag().isPresent() ? here : 0;
            others += each.tag().isPresent() ? 0 : here;
            add(connection, each);
        }
        return new Repeated(vouched, others);
    }

    /**
     * Erases a request on the person's wish, and remembers it with the tag of the session that does
     * so.
     *
     * @return how many requests there were
     */
    static int erase(Connection connection, Reference reference, Instant at, StateKeys keys)
            throws SQLException {
        vouch(connection, reference, at, keys);
        return delete(connection, reference);
    }

    /** A session has found it erased as it may be, or erases it. */
    static void vouch(Connection connection, Reference reference, Instant at, StateKeys keys)
            throws SQLException {
        ErasedReference plain = new ErasedReference(reference, at, Optional.empty());
        try (PreparedStatement insert =
                connection.prepareStatement(
                        "INSERT OR REPLACE INTO erased_reference (reference, erased_at, tag)"
                                + " VALUES (?, ?, ?)")) {
            insert.setString(1, reference.text());
            insert.setLong(2, at.toEpochMilli());
            insert.setBytes(3, keys.tag(plain.fields()));
            insert.executeUpdate();
        }
    }

    private static int delete(Connection connection, Reference reference) throws SQLException {
        try (PreparedStatement delete =
                connection.prepareStatement("DELETE FROM request WHERE reference = ?")) {
            delete.setString(1, reference.text());
            return delete.executeUpdate();
        }
    }

    /** The references of those that a session with these keys has vouched for. */
    static Set<String> vouched(Connection connection, StateKeys keys) throws SQLException {
        Set<String> references = new TreeSet<>();
        for (ErasedReference each : all(connection)) {
            if (each.tagBytes().filter(tag -> keys.fits(each.fields(), tag)).isPresent()) {
                references.add(each.reference().text());
            }
        }
        return references;
    }
}
