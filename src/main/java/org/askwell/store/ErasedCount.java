package org.askwell.store;

import org.askwell.staff.Actor;
import org.askwell.staff.AuditEvent;
import org.askwell.store.database.GroundMemory;
import org.askwell.store.trail.AuditTable;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/**
 * Counts requests that are erased, within the transaction that erases them: for sessions, which
 * look whether as many are gone as may be, and for the audit trail.
 *
 * @param eraser whoever has them erased
 * @param moment when
 */
record ErasedCount(Actor eraser, GroundMemory.Moment moment) {

    /** So many were erased by their age. */
    void byAge(Connection connection, int afterDone, int atMost) throws SQLException {
        count(
                connection,
                "INSERT INTO erased (erased_at, why, requests) VALUES (?, 'after-done', ?)",
                afterDone);
        count(
                connection,
                "INSERT INTO erased (erased_at, why, requests) VALUES (?, 'at-most', ?)",
                atMost);
        if (afterDone + atMost > 0) {
            append(connection, new AuditEvent.ErasedByAge(afterDone, atMost));
        }
    }

    /** So many were erased because the persons wished it. */
    void onWish(Connection connection, int requests) throws SQLException {
        if (requests > 0) {
            append(connection, new AuditEvent.ErasedOnWish(requests));
        }
    }

    /** So many of those that were erased by their age had not been rung. */
    void uncalled(Connection connection, int requests) throws SQLException {
        count(connection, "INSERT INTO uncalled (erased_at, requests) VALUES (?, ?)", requests);
    }

    private void append(Connection connection, AuditEvent event) throws SQLException {
        AuditTable.append(connection, moment, eraser, event);
    }

    private void count(Connection connection, String sql, int requests) throws SQLException {
        if (requests == 0) {
            return;
        }
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setLong(1, moment.clock().wall().toEpochMilli());
            insert.setInt(2, requests);
            insert.executeUpdate();
        }
    }
}
