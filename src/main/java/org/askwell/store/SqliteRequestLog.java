package org.askwell.store;

import org.askwell.callback.Reference;
import org.askwell.staff.Actor;
import org.askwell.staff.AuditEvent;
import org.askwell.staff.ErasedOne;
import org.askwell.staff.KeysRenewedException;
import org.askwell.staff.LogContents;
import org.askwell.staff.RequestLog;
import org.askwell.staff.StatusChange;
import org.askwell.staff.Tampering;
import org.askwell.store.database.Database;
import org.askwell.store.database.DatabaseException;
import org.askwell.store.database.GroundMemory;
import org.askwell.store.database.LogIdentity;
import org.askwell.store.database.SqliteConnections;
import org.askwell.store.keys.KeyRing;
import org.askwell.store.trail.AuditTable;
import org.askwell.store.trail.SqliteAuditTrail;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The requests in the database, for a session of staff whom {@link Vault} has let in. */
final class SqliteRequestLog implements RequestLog {
    /** Where the mark is put back rather than made, what its age counts from is put back too. */
    private static final String MARK_DONE =
            "UPDATE request SET status = 'done', done_at = ?1,"
                    + " done_doubtful = CASE ?2 WHEN 1 THEN ?3 ELSE done_doubtful END,"
                    + " done_counts_from = CASE ?2 WHEN 1 THEN NULL ELSE done_counts_from END"
                    + " WHERE reference = ?4 AND status = 'new'";

    private final Database database;
    private final GroundMemory memory;
    private final KeyRing keys;
    private final Actor by;
    private final boolean own;

    /** A log that whoever shares a passphrase opens with keys that may be those of another. */
    SqliteRequestLog(Database database, GroundMemory memory, KeyRing keys) {
        this(database, memory, keys, Actor.Person.SHARED, false);
    }

    /**
     * @param keys those of the log, which open the requests and are wiped when the log is shut
     * @param by who is in
     */
    SqliteRequestLog(Database database, GroundMemory memory, KeyRing keys, Actor by) {
        this(database, memory, keys, by, true);
    }

    private SqliteRequestLog(
            Database database, GroundMemory memory, KeyRing keys, Actor by, boolean own) {
        this.database = database;
        this.memory = memory;
        this.keys = keys;
        this.by = by;
        this.own = own;
    }

    @Override
    public LogContents read() throws DatabaseException, KeysRenewedException {
        try (StateKeys tags = new StateKeys(keys)) {
            Inspection found = database.read(connection -> inspect(connection, tags));
            requireOwnKeys();
            new SessionMemory(database, memory, tags).keep(found);
            OpeningKeys opening = new OpeningKeys(keys);
            return new LogContents(
                    found.rows().stream()
                            .map(row -> row.open(opening, found.believed(row)))
                            .toList(),
                    found.tampering());
        }
    }

    /** Looked at after the requests: none of those is sealed for keys that came later. */
    private void requireOwnKeys() throws DatabaseException, KeysRenewedException {
        if (!own) {
            return;
        }
        Optional<byte[]> current = database.read(LogIdentity::publicKey);
        if (current.isPresent() && keys.of(current.get()).map(SqliteRequestLog::wiped).isEmpty()) {
            throw new KeysRenewedException();
        }
    }

    private static boolean wiped(byte[] key) {
        Arrays.fill(key, (byte) 0);
        return true;
    }

    private Inspection inspect(Connection connection, StateKeys tags) throws SQLException {
        return SqliteConnections.atOneMoment(
                connection, at -> Inspection.of(at, tags, memory.peek(at)));
    }

    @Override
    public boolean takeNote(Tampering seen) throws DatabaseException {
        try (StateKeys tags = new StateKeys(keys)) {
            return database.write(connection ->
                    new SessionMemory(database, memory, tags).accept(connection, seen));
        }
    }

    @Override
    public ErasedOne erase(Reference reference) throws DatabaseException {
        try (StateKeys tags = new StateKeys(keys)) {
            SessionMemory session = new SessionMemory(database, memory, tags);
            int erased =
                    database.write(connection -> {
                        int there = session.erase(connection, reference);
                        if (there > 0) {
                            new SqliteAuditTrail(database, memory)
                                    .append(connection, by, new AuditEvent.ErasedOnWish(there));
                        }
                        return there;
                    });
            SetAsideLogs.Erased aside = eraseAside(reference, tags);
            if (erased + aside.requests() + aside.logs() == 0) {
                return ErasedOne.NOT_THERE;
            }
            return aside.done() ? traces() : ErasedOne.TRACES_LEFT;
        }
    }

    /** What is only in a log that was set aside is remembered as erased too. */
    private SetAsideLogs.Erased eraseAside(Reference reference, StateKeys tags)
            throws DatabaseException {
        Instant now = database.read(memory::now).clock().wall();
        SetAsideLogs.Erased erased =
                new SetAsideLogs(database, memory)
                        .erase(
                                List.of(new ErasedReference(reference, now, Optional.empty())),
                                Optional.empty(),
                                by);
        if (erased.requests() + erased.logs() > 0) {
            boolean _ =
                    database.write(connection -> {
                        ErasedReferences.vouch(connection, reference, now, tags);
                        return true;
                    });
        }
        return erased;
    }

    /** The request is gone already, whatever keeps its traces. */
    private ErasedOne traces() {
        try {
            boolean exports = SqliteErasure.eraseExports(database, Optional.empty());
            return database.read(SqliteConnections::emptyWriteAheadLog) && exports
                    ? ErasedOne.TRACELESS
                    : ErasedOne.TRACES_LEFT;
        } catch (DatabaseException e) {
            return ErasedOne.TRACES_LEFT;
        }
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
                try (StateKeys tags = new StateKeys(keys)) {
                    new SessionMemory(database, memory, tags).marked(connection, reference.text());
                }
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

    @Override
    public LogContents open(byte[] sealed) throws DatabaseException {
        return SealedExport.open(sealed, keys);
    }

    @Override
    public void close() {
        keys.close();
    }
}
