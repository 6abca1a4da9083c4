package org.askwell.store;

import org.askwell.callback.Reference;
import org.askwell.site.Retention;
import org.askwell.staff.Erased;
import org.askwell.staff.LoggedRequest;
import org.askwell.staff.RequestFilter;
import org.askwell.staff.RequestLog;
import org.askwell.staff.RequestLogException;
import org.askwell.staff.RequestStatus;
import org.askwell.staff.StatusChange;
import org.askwell.staff.Uncalled;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The requests in the database, for staff. */
public final class SqliteRequestLog implements RequestLog {
    private static final String LIST =
            "SELECT reference, received, done_at, kiosk, payload_format, payload FROM request"
                    + " WHERE received >= ? AND received < ? AND (? = '' OR status = ?)"
                    + " ORDER BY received, reference";
    private static final String TOO_OLD =
            " FROM request WHERE (status = 'done' AND done_at <= ?) OR received <= ?";

    private final Database database;

    public SqliteRequestLog(Database database) {
        this.database = database;
    }

    @Override
    public List<LoggedRequest> list(RequestFilter filter) throws RequestLogException {
        String status = filter.status().map(RequestStatus::id).orElse("");
        return told(() ->
                database.read(connection -> {
                    try (PreparedStatement query = connection.prepareStatement(LIST)) {
                        query.setLong(1, millis(filter.from(), Long.MIN_VALUE));
                        query.setLong(2, millis(filter.before(), Long.MAX_VALUE));
                        query.setString(3, status);
                        query.setString(4, status);
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
                "UPDATE request SET status = 'done', done_at = ?"
                        + " WHERE reference = ? AND status = 'new'",
                when.toEpochMilli(),
                reference.text());
    }

    @Override
    public StatusChange reopen(Reference reference, Instant doneAt) throws RequestLogException {
        return changeStatus(
                reference,
                "UPDATE request SET status = 'new', done_at = NULL"
                        + " WHERE reference = ? AND status = 'done' AND done_at = ?",
                reference.text(),
                doneAt.toEpochMilli());
    }

    /** Where nothing was changed, tells in the same transaction why. */
    private StatusChange changeStatus(Reference reference, String sql, Object... values)
            throws RequestLogException {
        return told(() ->
                database.write(connection -> {
                    try (PreparedStatement update = connection.prepareStatement(sql);
                            PreparedStatement find =
                                    connection.prepareStatement(
                                            "SELECT 1 FROM request WHERE reference = ?")) {
                        fill(update, values);
                        if (update.executeUpdate() == 1) {
                            return StatusChange.MADE;
                        }
                        fill(find, reference.text());
                        try (ResultSet found = find.executeQuery()) {
                            return found.next() ? StatusChange.OVERTAKEN : StatusChange.GONE;
                        }
                    }
                }));
    }

    @Override
    public Erased purge(Instant now, Retention retention) throws RequestLogException {
        long done = now.minus(Duration.ofDays(retention.afterDone())).toEpochMilli();
        long received = now.minus(Duration.ofDays(retention.atMost())).toEpochMilli();
        return told(() -> {
            Erased erased =
                    database.write(connection -> {
                        Erased counted = erase(connection, done, received);
                        keepCount(connection, counted.withoutCall(), now);
                        return counted;
                    });
            boolean traceless = database.read(SqliteRequestLog::clearJournal);
            return new Erased(erased.requests(), erased.withoutCall(), traceless);
        });
    }

    private static Erased erase(Connection connection, long done, long received)
            throws SQLException {
        try (PreparedStatement count =
                        connection.prepareStatement(
                                "SELECT count(*) FILTER (WHERE status = 'new')" + TOO_OLD);
                PreparedStatement delete = connection.prepareStatement("DELETE" + TOO_OLD)) {
            fill(count, done, received);
            fill(delete, done, received);
            try (ResultSet counted = count.executeQuery()) {
                int withoutCall = counted.getInt(1);
                return new Erased(delete.executeUpdate(), withoutCall, false);
            }
        }
    }

    private static void keepCount(Connection connection, int withoutCall, Instant now)
            throws SQLException {
        if (withoutCall == 0) {
            return;
        }
        try (PreparedStatement insert =
                connection.prepareStatement(
                        "INSERT INTO uncalled (erased_at, requests) VALUES (?, ?)")) {
            fill(insert, now.toEpochMilli(), withoutCall);
            insert.executeUpdate();
        }
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

    /** Moves the write-ahead file's pages into the database and empties it; false while in use. */
    private static boolean clearJournal(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("PRAGMA wal_checkpoint(TRUNCATE)")) {
            return result.getInt("busy") == 0;
        }
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
        long at = row.getLong("done_at");
        Optional<Instant> doneAt =
                row.wasNull() ? Optional.empty() : Optional.of(Instant.ofEpochMilli(at));
        String kiosk = row.getString("kiosk");
        try {
            if (!SqliteCallbackRequests.FORMAT.equals(row.getString("payload_format"))) {
                throw new PayloadException("payload_format is unknown");
            }
            return new LoggedRequest.Intact(
                    PayloadJson.decode(
                            row.getBytes("payload"), new Reference(reference), received, kiosk),
                    doneAt);
        } catch (PayloadException | IllegalArgumentException e) {
            return new LoggedRequest.Unreadable(reference, received, doneAt, kiosk);
        }
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

    private static long millis(Optional<Instant> instant, long otherwise) {
        return instant.map(Instant::toEpochMilli).orElse(otherwise);
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
