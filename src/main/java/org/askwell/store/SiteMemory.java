package org.askwell.store;

import org.askwell.staff.Actor;
import org.askwell.staff.AuditEvent;
import org.askwell.store.database.Database;
import org.askwell.store.database.DatabaseException;
import org.askwell.store.database.GroundMemory;
import org.askwell.store.trail.SqliteAuditTrail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.Optional;

/** Remembers by which settings the kiosk last started, and notes when they are others. */
public record SiteMemory(Database database, GroundMemory memory) {
    private static final int DIGITS = 16;

    /**
     * Looks at the settings of this start.
     *
     * @param settings their file, which need not be there
     * @throws DatabaseException where the log cannot be written
     */
    public void look(Path settings) throws DatabaseException {
        String now = hash(settings);
        SqliteAuditTrail trail = new SqliteAuditTrail(database, memory);
        boolean _ =
                database.write(connection -> {
                    Optional<String> before = known(connection);
                    boolean changed = before.filter(hash -> !hash.equals(now)).isPresent();
                    if (changed) {
                        trail.append(
                                connection, new Actor.Kiosk(), new AuditEvent.SettingsChanged(now));
                    }
                    if (changed || before.isEmpty()) {
                        remember(connection, now);
                    }
                    return changed;
                });
    }

    private static String hash(Path settings) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(settings));
            return HexFormat.of().formatHex(hash).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            return "";
        }
    }

    private static Optional<String> known(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT site FROM audit_count")) {
            return Optional.ofNullable(row.getString("site"));
        }
    }

    private static void remember(Connection connection, String hash) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement("UPDATE audit_count SET site = ?")) {
            update.setString(1, hash);
            update.executeUpdate();
        }
    }
}
