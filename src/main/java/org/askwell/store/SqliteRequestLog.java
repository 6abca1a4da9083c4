package org.askwell.store;

import org.askwell.callback.Reference;
import org.askwell.staff.Ageing;
import org.askwell.staff.LoggedRequest;
import org.askwell.staff.RequestLog;
import org.askwell.staff.RequestLogException;
import org.askwell.staff.StatusChange;
import org.askwell.staff.Uncalled;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The requests in the database, for staff whom {@link Vault} has let in. */
final class SqliteRequestLog implements RequestLog {
    private static final String LIST =
            "SELECT reference, received, done_at, kiosk, payload_format, payload,"
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

    SqliteRequestLog(Database database, GroundMemory memory) {
        this.database = database;
        this.memory = memory;
    }

    @Override
    public List<LoggedRequest> list() throws RequestLogException {
        return told(() ->
                database.read(connection -> {
                    try (PreparedStatement query = connection.prepareStatement(LIST)) {
                        return rows(query);
                    }
                }));
    }

    @Override
    public void check() throws RequestLogException {
        told(() -> {
            database.check();
            return true;
        });
    }

    @Override
    public StatusChange markDone(Reference reference, Instant when) throws RequestLogException {
        return changeStatus(
                reference,
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
    public StatusChange reopen(Reference reference, Instant doneAt) throws RequestLogException {
        return changeStatus(
                reference,
                connection -> {
                    try (PreparedStatement update =
                            connection.prepareStatement(
                                    "UPDATE request SET status = 'new', done_at = NULL"
                                            + " WHERE reference = ? AND status = 'done'"
                                            + " AND done_at = ?")) {
                        fill(update, reference.text(), doneAt.toEpochMilli());
                        return update.executeUpdate();
                    }
                });
    }

    /** Where nothing was changed, tells in the same transaction why. */
    private StatusChange changeStatus(Reference reference, Database.Work<Integer> change)
            throws RequestLogException {
        return told(() ->
                database.write(connection -> {
                    if (change.on(connection) == 1) {
                        return StatusChange.MADE;
                    }
                    try (PreparedStatement find =
                            connection.prepareStatement(
                                    "SELECT 1 FROM request WHERE reference = ?")) {
                        fill(find, reference.text());
                        try (ResultSet found = find.executeQuery()) {
                            return found.next() ? StatusChange.OVERTAKEN : StatusChange.GONE;
                        }
                    }
                }));
    }

    @Override
    public Optional<Uncalled> uncalled() throws RequestLogException {
        return told(() -> database.read(SqliteRequestLog::countUncalled));
    }

    private static Optional<Uncalled> countUncalled(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet found =
                        statement.executeQuery(
                                "SELECT sum(requests) AS requests, max(erased_at) AS last,"
                                        + " max(number) AS number FROM uncalled"
                                        + " WHERE noted_at IS NULL")) {
            int requests = found.getInt("requests");
            return requests == 0
                    ? Optional.empty()
                    : Optional.of(
                            new Uncalled(
                                    requests,
                                    Instant.ofEpochMilli(found.getLong("last")),
                                    found.getLong("number")));
        }
    }

    @Override
    public void takeNote(Uncalled seen, Instant when) throws RequestLogException {
        change(
                "UPDATE uncalled SET noted_at = ? WHERE noted_at IS NULL AND number <= ?",
                when.toEpochMilli(),
                seen.upTo());
    }

    @Override
    public boolean lost() throws RequestLogException {
        return told(database::lost);
    }

    @Override
    public void takeNoteOfLoss() throws RequestLogException {
        told(() -> {
            database.takeNoteOfLoss();
            return true;
        });
    }

    private static List<LoggedRequest> rows(PreparedStatement query) throws SQLException {
        List<LoggedRequest> rows = new ArrayList<>();
        try (ResultSet row = query.executeQuery()) {
            while (row.next()) {
                rows.add(request(row));
            }
        }
        return rows;
    }

    private static LoggedRequest request(ResultSet row) throws SQLException {
        String reference = row.getString("reference");
        Instant received = Instant.ofEpochMilli(row.getLong("received"));
        Optional<Instant> doneAt = instant(row, "done_at");
        Ageing ageing =
                new Ageing(
                        row.getBoolean("clock_doubtful"),
                        from(row, "counts_from", "clock_doubtful", Optional.of(received)),
                        from(row, "done_counts_from", "done_doubtful", doneAt));
        String kiosk = row.getString("kiosk");
        try {
            if (!SqliteCallbackRequests.FORMAT.equals(row.getString("payload_format"))) {
                throw new PayloadException("payload_format is unknown");
            }
            return new LoggedRequest.Intact(
                    PayloadJson.decode(
                            row.getBytes("payload"), new Reference(reference), received, kiosk),
                    doneAt,
                    ageing);
        } catch (PayloadException | IllegalArgumentException e) {
            return new LoggedRequest.Unreadable(reference, received, doneAt, kiosk, ageing);
        }
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

    private void change(String sql, Object... values) throws RequestLogException {
        int _ =
                told(() ->
                        database.write(connection -> {
                            try (PreparedStatement update = connection.prepareStatement(sql)) {
                                fill(update, values);
                                return update.executeUpdate();
                            }
                        }));
    }

    private static void fill(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }

    private static <T> T told(Access<T> access) throws RequestLogException {
        try {
            return access.run();
        } catch (DatabaseException e) {
            throw new RequestLogException(e.getMessage(), e);
        }
    }

    @FunctionalInterface
    private interface Access<T> {
        T run() throws DatabaseException;
    }
}
