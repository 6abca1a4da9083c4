package org.askwell.store;

import org.askwell.staff.Actor;
import org.askwell.staff.AuditEvent;
import org.askwell.staff.Damage;
import org.askwell.staff.LogState;
import org.askwell.staff.Uncalled;
import org.askwell.store.database.DamageTable;
import org.askwell.store.database.Database;
import org.askwell.store.database.DatabaseException;
import org.askwell.store.database.GroundMemory;
import org.askwell.store.trail.SqliteAuditTrail;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** How the database fares, which needs no key because no request is read. */
public final class SqliteLogState implements LogState {
    private final Database database;
    private final SqliteAuditTrail trail;

    /**
     * @param memory what the log remembers of the clock
     */
    public SqliteLogState(Database database, GroundMemory memory) {
        this.database = database;
        trail = new SqliteAuditTrail(database, memory);
    }

    @Override
    public void check() throws DatabaseException {
        database.check();
    }

    @Override
    public Optional<Uncalled> uncalled() throws DatabaseException {
        return database.read(SqliteLogState::countUncalled);
    }

    private static Optional<Uncalled> countUncalled(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet found =
                        statement.executeQuery(
                                "SELECT sum(requests) AS requests, max(erased_at) AS last,"
                                        + " max(number) AS number FROM uncalled"
                                        + " WHERE noted_at IS NULL")) {
            int requests = found.getInt("requests");
            return requests == 0
                    ? Optional.empty()
                    : Optional.of(
                            new Uncalled(
                                    requests,
                                    Instant.ofEpochMilli(found.getLong("last")),
                                    found.getLong("number")));
        }
    }

    @Override
    public void takeNote(Uncalled seen, Instant when, Actor by) throws DatabaseException {
        boolean _ =
                database.write(connection -> {
                    try (PreparedStatement update =
                            connection.prepareStatement(
                                    "UPDATE uncalled SET noted_at = ?"
                                            + " WHERE noted_at IS NULL AND number <= ?")) {
                        update.setLong(1, when.toEpochMilli());
                        update.setLong(2, seen.upTo());
                        if (update.executeUpdate() > 0) {
                            trail.append(
                                    connection, by, new AuditEvent.ErasureNoted(seen.requests()));
                        }
                        return true;
                    }
                });
    }

    @Override
    public boolean lost() throws DatabaseException {
        return database.lost();
    }

    @Override
    public void takeNoteOfLoss(Actor by) throws DatabaseException {
        trail.record(by, new AuditEvent.LossNoted());
        database.takeNoteOfLoss();
    }

    @Override
    public List<Damage> damage() throws DatabaseException {
        return database.damage();
    }

    @Override
    public void takeNote(Damage seen, Actor by) throws DatabaseException {
        trail.record(by, new AuditEvent.LossNoted());
        int _ = database.write(connection -> DamageTable.takeNote(connection, seen.number()));
    }
}
