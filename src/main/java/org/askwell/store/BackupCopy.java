package org.askwell.store;

import org.askwell.store.database.LogFiles;
import org.askwell.store.database.LogIdentity;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * A copy of a log that SQLite itself makes while the log is in use (sqlite.org/backup.html), and
 * what is found when it is opened and counted.
 *
 * @param file where the copy is
 */
record BackupCopy(Path file) {

    /**
     * What a sound database holds.
     *
     * @param id the {@link LogIdentity} of the log
     * @param requests how many there are
     */
    record Contents(String id, long requests) {}

    /** Says that a copy could not be made or is not sound. */
    static final class UnsoundException extends Exception {
        private static final long serialVersionUID = 1L;

        UnsoundException(String what) {
            super(what);
        }
    }

    /**
     * Makes the copy of all that {@code log} sees now.
     *
     * @return what it has to hold
     * @throws SQLException where the log cannot be read
     * @throws IOException where the copy cannot be written
     */
    Contents make(Connection log) throws SQLException, IOException {
        Files.createFile(file, LogFiles.ownerOnly("rw-------"));
        try (Statement statement = log.createStatement()) {
            // One view of the log for counting and copying.
            statement.execute("BEGIN DEFERRED");
            try {
                Contents contents = contents(log);
                int result =
                        log.unwrap(SQLiteConnection.class)
                                .getDatabase()
                                .backup("main", file.toString(), null);
                requireDone(result);
                return contents;
            } finally {
                statement.execute("ROLLBACK");
            }
        }
    }

    private void requireDone(int result) throws SQLException, IOException {
        SQLiteErrorCode code = SQLiteErrorCode.getErrorCode(result & 0xff);
        switch (code) {
            case SQLITE_OK -> {
                // It is made.
            }
            case SQLITE_CORRUPT, SQLITE_NOTADB, SQLITE_BUSY, SQLITE_LOCKED ->
                    throw new SQLiteException("backup", code);
            default -> throw new IOException("SQLite could not write the copy: " + code);
        }
    }

    private static Contents contents(Connection connection) throws SQLException {
        return new Contents(LogIdentity.id(connection), LogIdentity.requests(connection));
    }

    /**
     * Opens the copy, which nobody else uses, looks through all of it and counts.
     *
     * @throws UnsoundException where it is no sound log
     */
    Contents check() throws UnsoundException {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        String url = file.toUri().toString().replace("file://", "file:") + "?mode=ro&immutable=1";
        try (Connection connection = config.createConnection("jdbc:sqlite:" + url);
                Statement statement = connection.createStatement()) {
            try (ResultSet found = statement.executeQuery("PRAGMA integrity_check(1)")) {
                if (!"ok".equals(found.getString(1))) {
                    throw new UnsoundException(file + " is damaged");
                }
            }
            return contents(connection);
        } catch (SQLException e) {
            UnsoundException unsound = new UnsoundException(file + " is no sound log");
            unsound.initCause(e);
            throw unsound;
        }
    }

    /** Waits until the disk has it. */
    void sync() throws IOException {
        sync(file);
    }

    /** Waits until the disk has a file. */
    static void sync(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
