package org.askwell.store;

import org.askwell.callback.Reference;
import org.askwell.staff.Ageing;
import org.askwell.staff.LoggedRequest;
import org.askwell.staff.RequestLog;
import org.askwell.staff.StatusChange;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The requests in the database, for a session of staff whom {@link Vault} has let in. */
final class SqliteRequestLog implements RequestLog {
    private static final String LIST =
            "SELECT reference, received, done_at, kiosk, payload_format, payload,"
                    + " sealed_to,"
                    + " clock_doubtful, counts_from, done_doubtful, done_counts_from FROM request"
                    + " ORDER BY received, reference";

    /** Where the mark is put back rather than made, what its age counts from is put back too. */
    private static final String MARK_DONE =
            "UPDATE request SET status = 'done', done_at = ?1,"
                    + " done_doubtful = CASE ?2 WHEN 1 THEN ?3 ELSE done_doubtful END,"
                    + " done_counts_from = CASE ?2 WHEN 1 THEN NULL ELSE done_counts_from END"
                    + " WHERE reference = ?4 AND status = 'new'";

    private final Database database;
    private final GroundMemory memory;
    private final KeyRing keys;

    /**
     * @param keys open the requests, and are wiped when the log is shut
     */
    SqliteRequestLog(Database database, GroundMemory memory, KeyRing keys) {
        this.database = database;
        this.memory = memory;
        this.keys = keys;
    }

    @Override
    public List<LoggedRequest> list() throws DatabaseException {
        return database.read(connection -> {
            try (PreparedStatement query = connection.prepareStatement(LIST)) {
                return rows(query, new OpeningKeys(keys));
            }
        });
    }

    @Override
    public StatusChange markDone(Reference reference, Instant when) throws DatabaseException {
        return changeStatus(
                reference,
                AuditTable::countDone,
                connection -> {
                    GroundMemory.Moment moment = memory.lookAtClock(connection);
                    try (PreparedStatement update = connection.prepareStatement(MARK_DONE)) {
                        update.setLong(1, when.toEpochMilli());
                        update.setBoolean(2, moment.near(when));
                        update.setBoolean(3, moment.doubtful());
                        update.setString(4, reference.text());
                        return update.executeUpdate();
                    }
                });
    }

    @Override
    public StatusChange reopen(Reference reference, Instant doneAt) throws DatabaseException {
        return changeStatus(
                reference,
                AuditTable::countReopened,
                connection -> {
                    try (PreparedStatement update =
                            connection.prepareStatement(
                                    "UPDATE request SET status = 'new', done_at = NULL"
                                            + " WHERE reference = ? AND status = 'done'"
                                            + " AND done_at = ?")) {
                        update.setString(1, reference.text());
                        update.setLong(2, doneAt.toEpochMilli());
                        return update.executeUpdate();
                    }
                });
    }

    /** Where nothing was changed, tells in the same transaction why. */
    private StatusChange changeStatus(
            Reference reference, Counting counting, Database.Work<Integer> change)
            throws DatabaseException {
        return database.write(connection -> {
            if (change.on(connection) == 1) {
                counting.in(connection);
                return StatusChange.MADE;
            }
            try (PreparedStatement find =
                    connection.prepareStatement("SELECT 1 FROM request WHERE reference = ?")) {
                find.setString(1, reference.text());
                try (ResultSet found = find.executeQuery()) {
                    return found.next() ? StatusChange.OVERTAKEN : StatusChange.GONE;
                }
            }
        });
    }

    /** Counts a change for the audit trail. */
    @FunctionalInterface
    private interface Counting {
        void in(Connection connection) throws SQLException;
    }

    private static List<LoggedRequest> rows(PreparedStatement query, OpeningKeys opening)
            throws SQLException {
        List<LoggedRequest> rows = new ArrayList<>();
        try (ResultSet row = query.executeQuery()) {
            while (row.next()) {
                rows.add(request(row, opening));
            }
        }
        return rows;
    }

    private static LoggedRequest request(ResultSet row, OpeningKeys opening) throws SQLException {
        String reference = row.getString("reference");
        Instant received = Instant.ofEpochMilli(row.getLong("received"));
        Optional<Instant> doneAt = instant(row, "done_at");
        Ageing ageing =
                new Ageing(
                        row.getBoolean("clock_doubtful"),
                        from(row, "counts_from", "clock_doubtful", Optional.of(received)),
                        from(row, "done_counts_from", "done_doubtful", doneAt));
        String kiosk = row.getString("kiosk");
        return sealed(row, reference, received, kiosk)
                .flatMap(sealed -> sealed.open(opening))
                .<LoggedRequest>map(request -> new LoggedRequest.Intact(request, doneAt, ageing))
                .orElseGet(() ->
                        new LoggedRequest.Unreadable(reference, received, doneAt, kiosk, ageing));
    }

    /** The sealed part; empty where it was not sealed, or in a way unknown here. */
    private static Optional<SealedRequest> sealed(
            ResultSet row, String reference, Instant received, String kiosk) throws SQLException {
        Optional<SealedFormat> format = SealedFormat.of(row.getString("payload_format"));
        byte[] sealedTo = row.getBytes("sealed_to");
        if (format.isEmpty() || sealedTo == null || sealedTo.length != Hpke.PUBLIC_KEY) {
            return Optional.empty();
        }
        return Optional.of(
                new SealedRequest(
                        new RequestHead(
                                format.get(),
                                reference,
                                received,
                                kiosk,
                                row.getBoolean("clock_doubtful"),
                                sealedTo),
                        row.getBytes("payload")));
    }

    @Override
    public void close() {
        keys.close();
    }

    /** What an age counts from: its own column, else the stamp where the clock was trusted. */
    private static Optional<Instant> from(
            ResultSet row, String column, String doubtful, Optional<Instant> stamp)
            throws SQLException {
        Optional<Instant> counted = stamp.isEmpty() ? stamp : instant(row, column);
        return counted.isPresent() || row.getBoolean(doubtful) ? counted : stamp;
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        long millis = row.getLong(column);
        return row.wasNull() ? Optional.empty() : Optional.of(Instant.ofEpochMilli(millis));
    }
}
