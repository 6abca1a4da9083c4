package org.askwell.store.trail;

import org.askwell.staff.Actor;
import org.askwell.staff.AuditEvent;
import org.askwell.store.database.Database;
import org.askwell.store.database.DatabaseException;
import org.askwell.store.database.GroundMemory;
import org.askwell.store.database.LogIdentity;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;

/** Notes that keys were made, and authenticates the trail from then on with what they give. */
public final class AuditStart implements Database.Work<Boolean> {
    private final Database database;
    private final SqliteAuditTrail trail;
    private final byte[] key;

    /**
     * @param key wiped once the keys are kept
     */
    public AuditStart(Database database, GroundMemory memory, byte[] key) {
        this.database = database;
        trail = new SqliteAuditTrail(database, memory);
        this.key = key;
    }

    /** Whether the trail is authenticated; what was wrong before stays to be told. */
    @Override
    public Boolean on(Connection connection) throws SQLException {
        boolean holds = trail.troubles(connection).isEmpty();
        trail.append(connection, Actor.Person.SHARED, new AuditEvent.SetUp());
        if (holds) {
            Optional<AuditHead> head = AuditHead.read(connection);
            AuditHead.sign(
                    connection,
                    head.map(AuditHead::first).orElse(1L),
                    head.isPresent()
                            ? head.get().before()
                            : AuditRow.beginning(LogIdentity.id(connection)),
                    key);
        }
        return holds;
    }

    /** The keys are kept: remembers beside the log what was authenticated. */
    public void done() {
        Arrays.fill(key, (byte) 0);
        try {
            AuditHead.remember(database);
        } catch (DatabaseException e) {
            // The next opening remembers it.
        }
    }
}
