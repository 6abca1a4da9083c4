package org.askwell.store.trail;

import org.askwell.staff.Actor;
import org.askwell.staff.AuditEntry;
import org.askwell.staff.AuditEvent;
import org.askwell.staff.AuditReading;
import org.askwell.staff.AuditTrail;
import org.askwell.staff.AuditTrouble;
import org.askwell.store.database.Database;
import org.askwell.store.database.DatabaseException;
import org.askwell.store.database.GroundMemory;
import org.askwell.store.database.LogIdentity;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** The audit trail in the database of the requests. */
public final class SqliteAuditTrail implements AuditTrail {
    private final Database database;
    private final GroundMemory memory;

    /**
     * @param memory what the log remembers of the clock
     */
    public SqliteAuditTrail(Database database, GroundMemory memory) {
        this.database = database;
        this.memory = memory;
    }

    @Override
    public void record(Actor by, AuditEvent event) throws DatabaseException {
        boolean _ =
                database.write(connection -> {
                    append(connection, by, event);
                    return true;
                });
    }

    /** Adds an entry within the transaction of what it tells of. */
    public void append(Connection connection, Actor by, AuditEvent event) throws SQLException {
        AuditTable.append(connection, memory.lookAtClock(connection), by, event);
    }

    @Override
    public AuditReading read(int most) throws DatabaseException {
        return database.read(connection -> read(connection, most));
    }

    private AuditReading read(Connection connection, int most) throws SQLException {
        AuditCheck check = check(connection);
        Deque<AuditEntry> newest = new ArrayDeque<>();
        Totals before = new Totals();
        int count =
                AuditTable.each(
                        connection,
                        kept -> {
                            check.see(kept);
                            newest.addFirst(before.entry(kept.row()));
                            if (newest.size() > most) {
                                newest.removeLast();
                            }
                        });
        return new AuditReading(
                List.copyOf(newest), count, check.first(), check.conclude(connection));
    }

    /** What is wrong with the trail, as far as that can be told without a key. */
    List<AuditTrouble> troubles(Connection connection) throws SQLException {
        AuditCheck check = check(connection);
        int _ = AuditTable.each(connection, check::see);
        return check.conclude(connection);
    }

    private AuditCheck check(Connection connection) throws SQLException {
        return new AuditCheck(
                LogIdentity.id(connection),
                AuditHead.read(connection),
                AuditMark.in(database.files().folder()));
    }

    /** What was counted up to the row that was seen last. */
    private static final class Totals {
        private Optional<AuditRow> last = Optional.empty();

        /** {@code row}, with what was counted since the last one; nothing where that is gone. */
        AuditEntry entry(AuditRow row) {
            AuditRow.Totals none = new AuditRow.Totals(0, 0, 0, 0);
            AuditRow.Totals before =
                    last.map(AuditRow::totals).orElse(row.number() == 1 ? none : row.totals());
            last = Optional.of(row);
            AuditRow.Totals now = row.totals();
            return new AuditEntry(
                    row.number(),
                    row.at(),
                    row.doubtful(),
                    AuditWords.actor(row.who(), row.name()),
                    AuditWords.event(row.facts()),
                    new AuditEntry.Since(
                            now.taken() - before.taken(),
                            now.done() - before.done(),
                            now.reopened() - before.reopened()));
        }
    }
}
