package org.askwell.store.trail;

import org.askwell.store.database.Database;
import org.askwell.store.database.DatabaseException;
import org.askwell.store.database.LogIdentity;
import org.askwell.store.keys.KeyRing;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.macs.HMac;
import org.bouncycastle.crypto.params.KeyParameter;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.Optional;

/**
 * The entry up to which a session that was unlocked has authenticated the trail, and where the
 * trail is checked from.
 *
 * @param first the number of the first entry that is checked
 * @param before the hash that this entry is chained to
 * @param number of the entry that is authenticated
 * @param hash of it
 * @param mac HMAC-SHA256 (RFC 2104) of all that and of which log it is
 */
record AuditHead(long first, String before, long number, String hash, String mac) {
    /**
     * Authenticates the newest entry, which there is, and all from {@code first} on to it.
     *
     * @param before the hash that the first is chained to
     */
    static void sign(Connection connection, long first, String before, byte[] key)
            throws SQLException {
        AuditTable.Kept last = AuditTable.last(connection).orElseThrow();
        AuditHead unsigned = new AuditHead(first, before, last.row().number(), last.hash(), "");
        String mac = unsigned.macUnder(LogIdentity.id(connection), key);
        new AuditHead(first, before, unsigned.number, unsigned.hash, mac).keep(connection);
    }

    /** Remembers beside the log what is authenticated in it, if anything is. */
    static void remember(Database database) throws DatabaseException {
        boolean _ =
                database.read(connection -> {
                    String id = LogIdentity.id(connection);
                    read(connection)
                            .map(head -> new AuditMark(id, head.number, head.hash))
                            .ifPresent(mark -> mark.keep(database.files().folder()));
                    return true;
                });
    }

    /** Whether this was made of the log {@code id} under {@code key}. */
    boolean isUnder(String id, byte[] key) {
        return mac.equals(macUnder(id, key));
    }

    private String macUnder(String id, byte[] key) {
        byte[] input =
                AuditRow.encoded(out -> {
                    AuditRow.text(out, KeyRing.TRAIL);
                    AuditRow.text(out, id);
                    out.writeLong(first);
                    AuditRow.text(out, before);
                    out.writeLong(number);
                    AuditRow.text(out, hash);
                });
        HMac hmac = new HMac(new SHA256Digest());
        hmac.init(new KeyParameter(key));
        hmac.update(input, 0, input.length);
        byte[] made = new byte[hmac.getMacSize()];
        hmac.doFinal(made, 0);
        return HexFormat.of().formatHex(made);
    }

    /** What the log keeps; empty where nobody has authenticated its trail yet. */
    static Optional<AuditHead> read(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT * FROM audit_head")) {
            return row.next()
                    ? Optional.of(
                            new AuditHead(
                                    row.getLong("first"),
                                    row.getString("before"),
                                    row.getLong("number"),
                                    row.getString("hash"),
                                    row.getString("mac")))
                    : Optional.empty();
        }
    }

    private void keep(Connection connection) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement(
                        "INSERT OR REPLACE INTO audit_head (only, first, before, number, hash, mac)"
                                + " VALUES (1, ?, ?, ?, ?, ?)")) {
            insert.setLong(1, first);
            insert.setString(2, before);
            insert.setLong(3, number);
            insert.setString(4, hash);
            insert.setString(5, mac);
            insert.executeUpdate();
        }
    }
}
