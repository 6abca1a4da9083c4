package org.askwell.store;

import org.askwell.staff.Actor;
import org.askwell.staff.AuditEvent;
import org.askwell.store.database.Database;
import org.askwell.store.database.DatabaseException;
import org.askwell.store.database.GroundMemory;
import org.askwell.store.database.SqliteConnections;
import org.askwell.store.trail.AuditTable;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * The requests that an earlier program kept in the clear: they are sealed as soon as it is known
 * for whom, and nobody reads them before that.
 *
 * @param memory says when they are sealed, for the audit trail
 * @param seal makes the seals
 */
record PlainRequests(Database log, GroundMemory memory, Seal seal) {
    private static final String LEFT =
            "SELECT EXISTS (SELECT 1 FROM request WHERE payload_format = 'json')"
                    + " OR EXISTS (SELECT 1 FROM log WHERE plain_traces)";
    private static final String PLAIN =
            "SELECT reference, received, kiosk, clock_doubtful, payload FROM request"
                    + " WHERE payload_format = 'json'";
    private static final String SEAL =
            "UPDATE request SET payload_format = ?, sealed_to = ?, payload = ? WHERE reference = ?";

    @SuppressWarnings("ArrayRecordComponent") // carried, never compared
    private record Plain(RequestHead head, byte[] payload) {}

    /** Whether there are any, or traces of them; not where the log cannot be read. */
    static boolean left(Database log) {
        try {
            return !log.files().blank() && log.read(PlainRequests::left);
        } catch (DatabaseException e) {
            return false;
        }
    }

    /**
     * Seals them all in one transaction, and clears what they were in the clear from the files.
     * What another program keeps from being cleared is cleared the next time.
     *
     * @throws DatabaseException where the log cannot be written
     */
    void seal(byte[] publicKey) throws DatabaseException {
        int _ = log.write(connection -> seal(connection, publicKey));
        boolean _ = log.read(PlainRequests::clearTraces);
    }

    private static boolean left(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(LEFT)) {
            return found.getBoolean(1);
        }
    }

    private int seal(Connection connection, byte[] publicKey) throws SQLException {
        List<Plain> plain = plain(connection, publicKey);
        try (PreparedStatement update = connection.prepareStatement(SEAL)) {
            for (Plain each : plain) {
                update.setString(1, each.head().format().id());
                update.setBytes(2, publicKey);
                update.setBytes(3, seal.seal(each.head(), each.payload()));
                update.setString(4, each.head().reference());
                update.executeUpdate();
            }
        }
        mark(connection, true);
        if (!plain.isEmpty()) {
            AuditTable.append(
                    connection,
                    memory.lookAtClock(connection),
                    new Actor.Kiosk(),
                    new AuditEvent.LogSealed(plain.size()));
        }
        return plain.size();
    }

    private static List<Plain> plain(Connection connection, byte[] publicKey) throws SQLException {
        List<Plain> plain = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(PLAIN)) {
            while (row.next()) {
                plain.add(
                        new Plain(
                                new RequestHead(
                                        SealedFormat.SEALED_LATER,
                                        row.getString("reference"),
                                        Instant.ofEpochMilli(row.getLong("received")),
                                        row.getString("kiosk"),
                                        row.getBoolean("clock_doubtful"),
                                        publicKey),
                                row.getBytes("payload")));
            }
        }
        return plain;
    }

    /** Free pages go with the rewriting of the file, and older copies of pages with the journal. */
    private static boolean clearTraces(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("VACUUM");
        }
        boolean cleared = SqliteConnections.emptyWriteAheadLog(connection);
        if (cleared) {
            mark(connection, false);
        }
        return cleared;
    }

    private static void mark(Connection connection, boolean traces) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement("UPDATE log SET plain_traces = ?")) {
            update.setBoolean(1, traces);
            update.executeUpdate();
        }
    }
}
