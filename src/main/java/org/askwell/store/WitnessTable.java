package org.askwell.store;

import org.askwell.site.Retention;
import org.askwell.store.database.LogIdentity;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;

/** What sessions keep of the log, in tables of it. */
final class WitnessTable {
    private static final String WRITE =
            "INSERT OR REPLACE INTO witness (reference, digest, received, clock_doubtful,"
                    + " counts_from, done_at, done_doubtful, done_counts_from, tag)"
                    + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String WRITE_MANIFEST =
            "INSERT OR REPLACE INTO manifest (only, at, erasures, after_done, warn_after, at_most,"
                    + " tag) VALUES (1, ?, ?, ?, ?, ?, ?)";

    private WitnessTable() {}

    /** The witnesses by their references, in the order of these. */
    static SequencedMap<String, Tagged<Witness>> read(Connection connection) throws SQLException {
        TreeMap<String, Tagged<Witness>> witnesses = new TreeMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT * FROM witness")) {
            while (row.next()) {
                Witness witness =
                        new Witness(
                                row.getString("reference"),
                                row.getBytes("digest"),
                                Instant.ofEpochMilli(row.getLong("received")),
                                row.getBoolean("clock_doubtful"),
                                RequestState.of(row));
                witnesses.put(witness.reference(), new Tagged<>(witness, row.getBytes("tag")));
            }
        }
        return witnesses;
    }

    static void write(Connection connection, Witness witness, StateKeys keys) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(WRITE)) {
            RequestState state = witness.state();
            insert.setString(1, witness.reference());
            insert.setBytes(2, witness.digest());
            insert.setLong(3, witness.received().toEpochMilli());
            insert.setBoolean(4, witness.doubtful());
            set(insert, 5, state.countsFrom());
            set(insert, 6, state.doneAt());
            insert.setBoolean(7, state.doneDoubtful());
            set(insert, 8, state.doneCountsFrom());
            insert.setBytes(9, keys.tag(witness.fields()));
            insert.executeUpdate();
        }
    }

    /** Sets the state of a row back to what {@code witness} knows. */
    static void restore(Connection connection, Witness witness) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement(
                        "UPDATE request SET counts_from = ?1, done_at = ?2, done_doubtful = ?3,"
                                + " done_counts_from = ?4, status = CASE WHEN ?2 IS NULL"
                                + " THEN 'new' ELSE 'done' END WHERE reference = ?5")) {
            RequestState state = witness.state();
            set(update, 1, state.countsFrom());
            set(update, 2, state.doneAt());
            update.setBoolean(3, state.doneDoubtful());
            set(update, 4, state.doneCountsFrom());
            update.setString(5, witness.reference());
            update.executeUpdate();
        }
    }

    static void delete(Connection connection, String reference) throws SQLException {
        try (PreparedStatement delete =
                connection.prepareStatement("DELETE FROM witness WHERE reference = ?")) {
            delete.setString(1, reference);
            delete.executeUpdate();
        }
    }

    /** The manifest; empty where no session has been there. */
    static Optional<Tagged<Manifest>> manifest(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT * FROM manifest")) {
            return row.next()
                    ? Optional.of(
                            new Tagged<>(
                                    new Manifest(
                                            RequestState.instant(row, "at"),
                                            row.getLong("erasures"),
                                            new Retention(
                                                    row.getInt("after_done"),
                                                    row.getInt("warn_after"),
                                                    row.getInt("at_most"))),
                                    row.getBytes("tag")))
                    : Optional.empty();
        }
    }

    /** Writes {@code manifest}, tagged with all witnesses that are there now. */
    static void write(Connection connection, Manifest manifest, StateKeys keys)
            throws SQLException {
        BoundFields fields = manifest.fields(LogIdentity.id(connection), read(connection).values());
        try (PreparedStatement insert = connection.prepareStatement(WRITE_MANIFEST)) {
            set(insert, 1, manifest.at());
            insert.setLong(2, manifest.erasures());
            insert.setInt(3, manifest.limits().afterDone());
            insert.setInt(4, manifest.limits().warnAfter());
            insert.setInt(5, manifest.limits().atMost());
            insert.setBytes(6, keys.tag(fields));
            insert.executeUpdate();
        }
    }

    /** The number of the last erasing by age; 0 where there was none. */
    static long lastErasing(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet found =
                        statement.executeQuery("SELECT coalesce(max(number), 0) FROM erased")) {
            return found.getLong(1);
        }
    }

    /** How many requests were erased by age since the erasing {@code number}. */
    static long erasedSince(Connection connection, long number) throws SQLException {
        try (PreparedStatement query =
                connection.prepareStatement(
                        "SELECT coalesce(sum(requests), 0) FROM erased WHERE number > ?")) {
            query.setLong(1, number);
            try (ResultSet found = query.executeQuery()) {
                return found.getLong(1);
            }
        }
    }

    private static void set(PreparedStatement statement, int at, Optional<Instant> time)
            throws SQLException {
        statement.setObject(at, time.map(Instant::toEpochMilli).orElse(null));
    }
}
