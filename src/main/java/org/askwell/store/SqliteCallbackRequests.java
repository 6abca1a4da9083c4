package org.askwell.store;

import org.askwell.callback.CallbackRequest;
import org.askwell.callback.CallbackRequests;
import org.askwell.callback.NotLoggedException;
import org.askwell.callback.Reference;
import org.askwell.callback.ReferenceTakenException;
import org.askwell.staff.RequestStatus;

import java.sql.PreparedStatement;
import java.sql.ResultSet;

/** Logs requests in the database. */
public final class SqliteCallbackRequests implements CallbackRequests {
    /** How the payload column is written: in the clear, by {@link PayloadJson}. */
    static final String FORMAT = "json";

    private static final String INSERT =
            "INSERT INTO request (reference, received, status, kiosk, payload_format, payload,"
                    + " clock_doubtful) VALUES (?, ?, ?, ?, ?, ?, ?)"
                    + " ON CONFLICT (reference) DO UPDATE SET"
                    + " payload_format = excluded.payload_format, payload = excluded.payload"
                    + " WHERE received = excluded.received AND kiosk = excluded.kiosk"
                    + " AND status = 'new'";

    private final Database database;
    private final GroundMemory memory;

    public SqliteCallbackRequests(Database database, GroundMemory memory) {
        this.database = database;
        this.memory = memory;
    }

    @Override
    public void add(CallbackRequest request) throws NotLoggedException {
        byte[] payload = PayloadJson.encode(request);
        try {
            int added =
                    database.write(connection -> {
                        boolean doubtful = memory.lookAtClock(connection).doubtful();
                        memory.promise(connection);
                        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
                            insert.setString(1, request.reference().text());
                            insert.setLong(2, request.received().toEpochMilli());
                            insert.setString(3, RequestStatus.NEW.id());
                            insert.setString(4, request.kiosk());
                            insert.setString(5, FORMAT);
                            insert.setBytes(6, payload);
                            insert.setBoolean(7, doubtful);
                            return insert.executeUpdate();
                        }
                    });
            if (added != 1) {
                throw new ReferenceTakenException(
                        database.file() + " holds another request with the same reference");
            }
        } catch (DatabaseException e) {
            throw new NotLoggedException(e.getMessage(), e);
        }
    }

    @Override
    public void check() throws NotLoggedException {
        try {
            database.check();
        } catch (DatabaseException e) {
            throw new NotLoggedException(e.getMessage(), e);
        }
    }

    @Override
    public boolean knows(Reference reference) throws NotLoggedException {
        try {
            return database.read(connection -> {
                try (PreparedStatement query =
                        connection.prepareStatement("SELECT 1 FROM request WHERE reference = ?")) {
                    query.setString(1, reference.text());
                    try (ResultSet found = query.executeQuery()) {
                        return found.next();
                    }
                }
            });
        } catch (DatabaseException e) {
            throw new NotLoggedException(e.getMessage(), e);
        }
    }
}
