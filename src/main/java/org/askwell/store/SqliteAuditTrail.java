package org.askwell.store;

import org.askwell.staff.Actor;
import org.askwell.staff.AuditEvent;
import org.askwell.staff.AuditTrail;

import java.sql.Connection;
import java.sql.SQLException;

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
    void append(Connection connection, Actor by, AuditEvent event) throws SQLException {
        AuditTable.append(connection, memory.lookAtClock(connection), by, event);
    }
}
