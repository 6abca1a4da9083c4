package org.askwell.store;

import org.askwell.site.Retention;
import org.askwell.staff.Actor;
import org.askwell.staff.AuditEvent;
import org.askwell.staff.Erased;
import org.askwell.staff.Erasure;
import org.askwell.staff.Ground;
import org.askwell.store.database.Database;
import org.askwell.store.database.DatabaseException;
import org.askwell.store.database.GroundMemory;
import org.askwell.store.database.PastLimits;
import org.askwell.store.database.SqliteConnections;
import org.askwell.store.trail.SqliteAuditTrail;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Erases requests from the database by their age, in one transaction with what that stands on. */
public final class SqliteErasure implements Erasure {
    private final Database database;
    private final GroundMemory memory;
    private final SqliteAuditTrail trail;
    private final Actor eraser;

    /** What the program erases by itself. */
    public SqliteErasure(Database database, GroundMemory memory) {
        this(database, memory, new Actor.Kiosk());
    }

    /**
     * @param eraser whoever has it erased
     */
    public SqliteErasure(Database database, GroundMemory memory, Actor eraser) {
        this.database = database;
        this.memory = memory;
        this.eraser = eraser;
        trail = new SqliteAuditTrail(database, memory);
    }

    @Override
    public Ground look() throws DatabaseException {
        try {
            return database.write(memory::look);
        } catch (DatabaseException unwritable) {
            return database.read(memory::peek);
        }
    }

    /** What erasing stands on, leaving the log as it is. */
    public Ground peek() throws DatabaseException {
        return database.read(memory::peek);
    }

    @Override
    public Erased erase() throws DatabaseException {
        Erased erased = database.write(this::erase);
        Ground ground = erased.ground();
        Optional<PastLimits> past =
                ground.erasesBy().map(limits -> new PastLimits(ground.clock().wall(), limits));
        boolean exports = eraseExports(database, past);
        boolean aside =
                new SetAsideLogs(database, memory)
                        .erase(database.read(ErasedReferences::all), past, eraser)
                        .done();
        if (ground.erasesBy().isEmpty()) {
            return erased;
        }
        boolean traceless =
                database.read(SqliteConnections::emptyWriteAheadLog) && exports && aside;
        return new Erased(
                erased.afterDone(),
                erased.atMost(),
                erased.withoutCall(),
                traceless,
                erased.ground());
    }

    /** Erases in exports what was erased from the log; whether nothing is left of it. */
    static boolean eraseExports(Database database, Optional<PastLimits> past)
            throws DatabaseException {
        Set<String> erased =
                database.read(ErasedReferences::all).stream()
                        .map(each -> each.reference().text())
                        .collect(Collectors.toSet());
        return ExportedFiles.beside(database.files()).erase(erased, past);
    }

    private Erased erase(Connection connection) throws SQLException {
        Ground ground = memory.look(connection);
        Optional<Retention> limits = ground.erasesBy();
        if (limits.isEmpty()) {
            return new Erased(0, 0, 0, false, ground);
        }
        Instant now = ground.clock().wall();
        PastLimits past = new PastLimits(now, limits.get());
        int withoutCall = past.countUncalled(connection);
        int afterDone = past.eraseAfterDone(connection);
        int atMost = past.eraseAtMost(connection);
        ErasedReferences.forgetOld(connection, now);
        ErasedCount count =
                new ErasedCount(eraser, new GroundMemory.Moment(ground.clock(), ground.doubt()));
        count.uncalled(connection, withoutCall);
        count.byAge(connection, afterDone, atMost);
        return new Erased(afterDone, atMost, withoutCall, false, ground);
    }

    @Override
    public boolean confirmClock(Instant shown, Actor by) throws DatabaseException {
        return confirm(
                connection -> memory.confirmClock(connection, shown),
                by,
                new AuditEvent.ClockConfirmed());
    }

    @Override
    public boolean confirmRetention(Retention shown, Actor by) throws DatabaseException {
        return confirm(
                connection -> memory.confirmRetention(connection, shown),
                by,
                new AuditEvent.RetentionConfirmed(shown.afterDone(), shown.atMost()));
    }

    private boolean confirm(Database.Work<Boolean> confirmation, Actor by, AuditEvent event)
            throws DatabaseException {
        return database.write(connection -> {
            boolean confirmed = confirmation.on(connection);
            if (confirmed) {
                trail.append(connection, by, event);
            }
            return confirmed;
        });
    }
}
