package org.askwell.store;

import org.askwell.callback.Reference;
import org.askwell.staff.Ground;
import org.askwell.staff.Tampering;
import org.askwell.store.database.Database;
import org.askwell.store.database.DatabaseException;
import org.askwell.store.database.GroundMemory;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;

/**
 * Keeps what a session saw of the log and left in it, for the next one to compare.
 *
 * @param tags of the session that is unlocked
 */
record SessionMemory(Database database, GroundMemory memory, StateKeys tags) {

    /**
     * Keeps what was found as it may be. What may not be keeps its witness, and is found again
     * until staff take note of it.
     */
    void keep(Inspection found) {
        if (found.nothingToKeep()) {
            return;
        }
        try {
            boolean _ = database.write(this::keep);
        } catch (DatabaseException e) {
            // What can be read only is read without; the next session compares with what was kept.
        }
    }

    private boolean keep(Connection connection) throws SQLException {
        Inspection now = inspect(connection);
        if (now.nothingToKeep()) {
            return false;
        }
        for (Witness witness : now.toKeep()) {
            WitnessTable.write(connection, witness, tags);
        }
        for (String reference : now.toForget()) {
            if (!now.past().vouched().contains(reference)) {
                ErasedReferences.vouch(
                        connection, new Reference(reference), now.past().now(), tags);
            }
            WitnessTable.delete(connection, reference);
        }
        writeManifest(connection);
        return true;
    }

    /** Keeps how the session has marked a request, within the transaction that did so. */
    void marked(Connection connection, String reference) throws SQLException {
        Inspection.Memory before = Inspection.memory(connection, tags);
        LogRow row = LogRow.of(connection, reference).orElseThrow();
        Witness seen =
                Optional.ofNullable(WitnessTable.read(connection).get(reference))
                        .map(Tagged::what)
                        .orElseGet(row::witness);
        WitnessTable.write(connection, seen.with(seen.state().markedLike(row.state())), tags);
        rewrite(connection, before);
    }

    /** Erases a request, and says how many there were of that reference. */
    int erase(Connection connection, Reference reference) throws SQLException {
        if (LogRow.of(connection, reference.text()).isEmpty()) {
            return 0;
        }
        Inspection.Memory before = Inspection.memory(connection, tags);
        int erased =
                ErasedReferences.erase(
                        connection, reference, memory.lookAtClock(connection).clock().wall(), tags);
        WitnessTable.delete(connection, reference.text());
        rewrite(connection, before);
        return erased;
    }

    /** What was changed by others is not hidden by what the session does. */
    private void rewrite(Connection connection, Inspection.Memory before) throws SQLException {
        switch (before) {
            case Inspection.Memory.None() -> writeManifest(connection);
            case Inspection.Memory.Sound(Manifest manifest) ->
                    WitnessTable.write(connection, manifest, tags);
            case Inspection.Memory.Broken() -> {
                // Staff have not taken note of it yet.
            }
        }
    }

    /** Lets count what is believed now, where {@code seen} is still what is found. */
    boolean accept(Connection connection, Tampering seen) throws SQLException {
        Inspection now = inspect(connection);
        if (!now.tampering().equals(seen)) {
            return false;
        }
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("DELETE FROM witness");
        }
        for (Witness witness : now.toAccept()) {
            WitnessTable.restore(connection, witness);
            WitnessTable.write(connection, witness, tags);
        }
        writeManifest(connection);
        return true;
    }

    private Inspection inspect(Connection connection) throws SQLException {
        return Inspection.of(connection, tags, memory.peek(connection));
    }

    private void writeManifest(Connection connection) throws SQLException {
        Ground ground = memory.peek(connection);
        WitnessTable.write(
                connection,
                new Manifest(
                        Optional.of(ground.clock().wall()).filter(_ -> ground.clockTrusted()),
                        WitnessTable.lastErasing(connection),
                        ground.retention().known()),
                tags);
    }
}
