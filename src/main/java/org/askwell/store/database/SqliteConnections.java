package org.askwell.store.database;

import org.askwell.work.AtomicFile;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteOpenMode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/**
 * Opens SQLite so that what is written survives a power cut, and what is erased is overwritten.
 *
 * @param patience how long to wait for another writer
 * @param mostPages how many pages of 4 KiB the file may have
 */
public record SqliteConnections(Path file, Duration patience, int mostPages) {

    /** SQLite's library is unpacked before it is used, and a /tmp without programs breaks that. */
    static void unpackDriverIn(Path folder) throws IOException {
        if (System.getProperty("org.sqlite.tmpdir") == null && Files.isWritable(folder)) {
            Path driver = folder.resolve("driver");
            Files.createDirectories(
                    driver, AtomicFile.ownerOnly(PosixFilePermissions.fromString("rwx------")));
            System.setProperty("org.sqlite.tmpdir", driver.toString());
        }
    }

    /** A connection that shares the file with other threads and programs. */
    public Connection open() throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout((int) patience.toMillis());
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setPragma(SQLiteConfig.Pragma.SECURE_DELETE, "ON");
        config.enforceForeignKeys(true);
        config.setTempStore(SQLiteConfig.TempStore.MEMORY);
        config.setMaxPageCount(mostPages);
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        // A file that SQLite made would be readable by everybody.
        config.resetOpenMode(SQLiteOpenMode.CREATE);
        return connect(config);
    }

    /**
     * A connection that has the file for itself. Nothing may touch the file before its lock is
     * asked for, so nothing else is set.
     */
    Connection openAlone() throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout((int) patience.toMillis());
        config.setLockingMode(SQLiteConfig.LockingMode.EXCLUSIVE);
        config.resetOpenMode(SQLiteOpenMode.CREATE);
        return connect(config);
    }

    private Connection connect(SQLiteConfig config) throws SQLException {
        return config.createConnection("jdbc:sqlite:" + file);
    }

    /**
     * Switches the file to a write-ahead log, which it then keeps.
     *
     * <p>Of several programs that switch it at once SQLite refuses all but one without waiting
     * (sqlite.org/wal.html, section 9), so {@link Database#open} tries again.
     */
    static void keepWriteAheadLog(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA journal_mode = WAL");
        }
    }

    /**
     * Moves the write-ahead log's pages into the database and empties it.
     *
     * @return false where another program was using it, so that it is as it was
     */
    public static boolean emptyWriteAheadLog(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("PRAGMA wal_checkpoint(TRUNCATE)")) {
            return result.getInt("busy") == 0;
        }
    }

    /** Reads with {@code work} what stood in the file at one moment. */
    public static <T> T atOneMoment(Connection connection, Database.Work<T> work)
            throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("BEGIN DEFERRED");
            try {
                return work.on(connection);
            } finally {
                statement.execute("ROLLBACK");
            }
        }
    }

    /** Whether another program, which is soon done, was in the way. */
    public static boolean isInUse(SQLException e) {
        return DatabaseProblems.isBusy(e);
    }

    /** Whether the file is a sound database. */
    public static boolean isSound(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("PRAGMA quick_check(1)")) {
            return found.next() && "ok".equals(found.getString(1));
        }
    }
}
