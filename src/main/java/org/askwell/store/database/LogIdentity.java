package org.askwell.store.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Optional;

/** Which log a database is, and for whose keys it holds requests. */
public final class LogIdentity {
    private LogIdentity() {}

    /** The name that the log was given when it began; no other has it. */
    public static String id(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("SELECT id FROM log")) {
            return found.getString(1);
        }
    }

    /** Gives a new log the name and the key of the one in whose place it stands. */
    static void takeOn(Connection connection, LogMemory before) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement(
                        "UPDATE log SET id = coalesce(?, id), public_key = ?")) {
            update.setString(1, before.log().orElse(null));
            update.setBytes(2, before.publicKeyBytes().orElse(null));
            update.executeUpdate();
        }
    }

    /** How many requests the log holds. */
    public static long requests(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet counted = statement.executeQuery("SELECT count(*) FROM request")) {
            return counted.getLong(1);
        }
    }

    /** The public key of those who may read the log; empty where none has been named yet. */
    public static Optional<byte[]> publicKey(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("SELECT public_key FROM log")) {
            return Optional.ofNullable(found.getBytes(1));
        }
    }

    /**
     * Names {@code publicKey} where none is named yet, or the log holds nothing for the one named.
     *
     * @return whether it is the one that is named now
     */
    public static boolean bind(Connection connection, byte[] publicKey) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement(
                        "UPDATE log SET public_key = ? WHERE public_key IS NULL OR NOT EXISTS"
                                + " (SELECT 1 FROM request)")) {
            update.setBytes(1, publicKey);
            update.executeUpdate();
        }
        return publicKey(connection).filter(named -> Arrays.equals(named, publicKey)).isPresent();
    }

    /** Names {@code publicKey} where {@code before} is named; whether it was. */
    public static boolean rebind(Connection connection, byte[] before, byte[] publicKey)
            throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement("UPDATE log SET public_key = ? WHERE public_key = ?")) {
            update.setBytes(1, publicKey);
            update.setBytes(2, before);
            return update.executeUpdate() == 1;
        }
    }
}
