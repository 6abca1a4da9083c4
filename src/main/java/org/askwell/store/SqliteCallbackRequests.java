package org.askwell.store;

import org.askwell.callback.CallbackRequest;
import org.askwell.callback.CallbackRequests;
import org.askwell.callback.NotLoggedException;
import org.askwell.callback.Reference;
import org.askwell.callback.Sending;
import org.askwell.staff.RequestStatus;
import org.askwell.staff.StaffKeysException;
import org.askwell.store.database.Database;
import org.askwell.store.database.DatabaseException;
import org.askwell.store.database.GroundMemory;
import org.askwell.store.database.LogIdentity;
import org.askwell.store.trail.AuditTable;

import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.function.Function;
import java.util.random.RandomGenerator;

/**
 * Logs requests in the database, each sealed for those who may read the log; where nobody is known
 * to, none is taken.
 */
public final class SqliteCallbackRequests implements CallbackRequests {
    private static final String INSERT =
            "INSERT INTO request (reference, received, status, kiosk, payload_format, payload,"
                    + " clock_doubtful, sealed_to) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
                    + " ON CONFLICT (reference) DO UPDATE SET"
                    + " payload_format = excluded.payload_format, payload = excluded.payload,"
                    + " sealed_to = excluded.sealed_to, clock_doubtful = excluded.clock_doubtful"
                    + " WHERE received = excluded.received AND kiosk = excluded.kiosk"
                    + " AND status = 'new'";

    private static final int TRIES = 20;

    private final Database database;
    private final GroundMemory memory;
    private final Recipient recipient;
    private final RandomGenerator random;
    private final Seal seal;

    /** What became of a request. */
    private sealed interface Added {
        record Under(Reference reference) implements Added {}

        record NoneFree() implements Added {}

        record OtherKeys() implements Added {}
    }

    /**
     * @param random draws the references, and a key for each seal
     */
    public SqliteCallbackRequests(Database database, GroundMemory memory, SecureRandom random) {
        this(
                database,
                memory,
                () -> new KeysOfLog(database, memory, random).matching().publicKey(),
                random,
                new Seal(random));
    }

    /**
     * @param random draws the references
     */
    SqliteCallbackRequests(
            Database database,
            GroundMemory memory,
            Recipient recipient,
            RandomGenerator random,
            Seal seal) {
        this.database = database;
        this.memory = memory;
        this.recipient = recipient;
        this.random = random;
        this.seal = seal;
    }

    @Override
    public Reference add(Sending sending, Function<Reference, CallbackRequest> request)
            throws NotLoggedException {
        try {
            byte[] publicKey = recipient.publicKey();
            Added added =
                    database.write(connection -> {
                        boolean doubtful = memory.lookAtClock(connection).doubtful();
                        memory.promise(connection);
                        // Others may have been let in since.
                        if (!LogIdentity.bind(connection, publicKey)) {
                            return new Added.OtherKeys();
                        }
                        long before = LogIdentity.requests(connection);
                        Added inserted =
                                insert(
                                        connection,
                                        sending,
                                        reference ->
                                                new Row(
                                                        request.apply(reference),
                                                        publicKey,
                                                        doubtful));
                        AuditTable.countTaken(
                                connection, LogIdentity.requests(connection) - before);
                        return inserted;
                    });
            return switch (added) {
                case Added.Under(Reference reference) -> reference;
                case Added.NoneFree() ->
                        throw new NotLoggedException(
                                "no free reference was found in "
                                        + TRIES
                                        + " tries; erase old requests");
                case Added.OtherKeys() ->
                        throw new NotLoggedException(
                                database.file()
                                        + " is for other keys than keys.json holds; bring back the"
                                        + " keys.json that belongs to it");
            };
        } catch (DatabaseException | StaffKeysException e) {
            throw new NotLoggedException(String.valueOf(e.getMessage()), e);
        }
    }

    /** A request on its way into its row. */
    @SuppressWarnings("ArrayRecordComponent") // carried, never compared
    private record Row(CallbackRequest request, byte[] publicKey, boolean doubtful) {
        RequestHead head(boolean doubtedBefore) {
            return new RequestHead(
                    SealedFormat.TAKEN,
                    request.reference().text(),
                    request.received(),
                    request.kiosk(),
                    doubtful || doubtedBefore,
                    publicKey);
        }
    }

    /** The lock of the transaction keeps a free reference so until the commit. */
    private Added insert(Connection connection, Sending sending, Function<Reference, Row> row)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            for (int i = 0; i < TRIES; i++) {
                Reference reference = sending.reference(() -> Reference.random(random));
                Row drawn = row.apply(reference);
                RequestHead head = drawn.head(doubtedBefore(connection, reference));
                byte[] plain = PayloadJson.encode(drawn.request());
                insert.setString(1, head.reference());
                insert.setLong(2, head.received().toEpochMilli());
                insert.setString(3, RequestStatus.NEW.id());
                insert.setString(4, head.kiosk());
                insert.setString(5, head.format().id());
                insert.setBytes(6, seal.seal(head, plain));
                insert.setBoolean(7, head.doubtful());
                insert.setBytes(8, head.sealedTo());
                Arrays.fill(plain, (byte) 0);
                if (insert.executeUpdate() == 1) {
                    return new Added.Under(reference);
                }
                sending.referenceTaken();
            }
            return new Added.NoneFree();
        }
    }

    /** Whether the clock was in doubt when the same form was sent for the first time. */
    private static boolean doubtedBefore(Connection connection, Reference reference)
            throws SQLException {
        try (PreparedStatement query =
                connection.prepareStatement(
                        "SELECT clock_doubtful FROM request WHERE reference = ?")) {
            query.setString(1, reference.text());
            try (ResultSet found = query.executeQuery()) {
                return found.next() && found.getBoolean(1);
            }
        }
    }

    @Override
    public void check() throws NotLoggedException {
        try {
            byte[] _ = recipient.publicKey();
            database.check();
        } catch (DatabaseException | StaffKeysException e) {
            throw new NotLoggedException(String.valueOf(e.getMessage()), e);
        }
    }
}
