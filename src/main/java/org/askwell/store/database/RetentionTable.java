package org.askwell.store.database;

import org.askwell.site.Retention;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;

/** The one row that remembers how long the log last kept its requests. */
final class RetentionTable {
    private static final String REMEMBER =
            "INSERT OR REPLACE INTO retention (id, after_done, warn_after, at_most)"
                    + " VALUES (1, ?, ?, ?)";

    private RetentionTable() {}

    /** What is remembered; empty where the log has not worked yet. */
    static Optional<Retention> read(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT * FROM retention")) {
            return row.next()
                    ? Optional.of(
                            new Retention(
                                    row.getInt("after_done"),
                                    row.getInt("warn_after"),
                                    row.getInt("at_most")))
                    : Optional.empty();
        }
    }

    static void write(Connection connection, Retention retention) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(REMEMBER)) {
            statement.setInt(1, retention.afterDone());
            statement.setInt(2, retention.warnAfter());
            statement.setInt(3, retention.atMost());
            statement.executeUpdate();
        }
    }

    /** Whether there are requests, whose time the retention limits. */
    static boolean anyRequests(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("SELECT EXISTS (SELECT 1 FROM request)")) {
            return found.getBoolean(1);
        }
    }
}
