package org.askwell.store;

import org.askwell.callback.CallbackRequest;
import org.askwell.callback.CallbackRequests;
import org.askwell.callback.NotLoggedException;
import org.askwell.callback.Reference;
import org.askwell.callback.Sending;
import org.askwell.staff.RequestStatus;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Function;
import java.util.random.RandomGenerator;

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

    private static final int TRIES = 20;

    private final Database database;
    private final GroundMemory memory;
    private final RandomGenerator random;

    /**
     * @param random draws the references
     */
    public SqliteCallbackRequests(Database database, GroundMemory memory, RandomGenerator random) {
        this.database = database;
        this.memory = memory;
        this.random = random;
    }

    @Override
    public Reference add(Sending sending, Function<Reference, CallbackRequest> request)
            throws NotLoggedException {
        try {
            return database.write(
                            connection -> {
                                boolean doubtful = memory.lookAtClock(connection).doubtful();
                                memory.promise(connection);
                                long before = LogIdentity.requests(connection);
                                Optional<Reference> free =
                                        insert(connection, sending, request, doubtful);
                                AuditTable.countTaken(
                                        connection, LogIdentity.requests(connection) - before);
                                return free;
                            })
                    .orElseThrow(() ->
                            new NotLoggedException(
                                    "no free reference was found in "
                                            + TRIES
                                            + " tries; erase old requests"));
        } catch (DatabaseException e) {
            throw new NotLoggedException(e.getMessage(), e);
        }
    }

    /** The reference that was free; the lock of the transaction keeps it so until the commit. */
    private Optional<Reference> insert(
            Connection connection,
            Sending sending,
            Function<Reference, CallbackRequest> request,
            boolean doubtful)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            for (int i = 0; i < TRIES; i++) {
                Reference reference = sending.reference(() -> Reference.random(random));
                CallbackRequest drawn = request.apply(reference);
                insert.setString(1, reference.text());
                insert.setLong(2, drawn.received().toEpochMilli());
                insert.setString(3, RequestStatus.NEW.id());
                insert.setString(4, drawn.kiosk());
                insert.setString(5, FORMAT);
                insert.setBytes(6, PayloadJson.encode(drawn));
                insert.setBoolean(7, doubtful);
                if (insert.executeUpdate() == 1) {
                    return Optional.of(reference);
                }
                sending.referenceTaken();
            }
            return Optional.empty();
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
}
