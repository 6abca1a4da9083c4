package org.askwell.store.database;

import org.askwell.staff.Damage;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** What the log remembers of damaged ones in whose place it stands. */
public final class DamageTable {
    private DamageTable() {}

    /**
     * Remembers a damaged log.
     *
     * @param folder where it was set aside, relative to the data folder
     */
    static void add(Connection connection, String folder, Salvage.Outcome outcome)
            throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement(
                        "INSERT INTO damage (folder, taken_over, lost) VALUES (?, ?, ?)")) {
            insert.setString(1, folder);
            insert.setInt(2, outcome.takenOver());
            if (outcome.lost().isPresent()) {
                insert.setInt(3, outcome.lost().getAsInt());
            } else {
                insert.setNull(3, Types.INTEGER);
            }
            insert.executeUpdate();
        }
    }

    /**
     * What staff have not taken note of, the first damage first.
     *
     * @param data the data folder
     */
    static List<Damage> read(Connection connection, Path data) throws SQLException {
        List<Damage> found = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery(
                                "SELECT number, folder, taken_over, lost FROM damage"
                                        + " WHERE noted = 0 ORDER BY number")) {
            while (row.next()) {
                int lost = row.getInt("lost");
                OptionalInt known = row.wasNull() ? OptionalInt.empty() : OptionalInt.of(lost);
                found.add(
                        new Damage(
                                Optional.of(data.resolve(row.getString("folder")))
                                        .filter(Files::exists),
                                row.getInt("taken_over"),
                                known,
                                row.getLong("number")));
            }
        }
        return found;
    }

    /** How many requests came over each time of which the audit trail does not tell yet. */
    public static List<Integer> untold(Connection connection) throws SQLException {
        List<Integer> requests = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery(
                                "SELECT taken_over FROM damage WHERE told = 0 ORDER BY number")) {
            while (row.next()) {
                requests.add(row.getInt(1));
            }
        }
        return requests;
    }

    /** The audit trail tells of all. */
    public static void told(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("UPDATE damage SET told = 1 WHERE told = 0");
        }
    }

    /** Staff have taken note of the damage {@code number}. */
    public static int takeNote(Connection connection, long number) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement("UPDATE damage SET noted = 1 WHERE number = ?")) {
            update.setLong(1, number);
            return update.executeUpdate();
        }
    }

    /**
     * Makes up for a count of the requests that were taken which could not be read; what was lost
     * stays counted as taken.
     */
    static void recount(Connection connection) throws SQLException {
        try (Statement update = connection.createStatement()) {
            update.executeUpdate(
                    "WITH last AS (SELECT taken, erased FROM audit ORDER BY number DESC LIMIT 1)"
                            + " UPDATE audit_count SET taken = max("
                            + "taken,"
                            + " coalesce((SELECT taken FROM last), 0),"
                            + " (SELECT count(*) FROM request)"
                            + " + coalesce((SELECT erased FROM last), 0))");
        }
    }
}
