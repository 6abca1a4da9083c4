package org.askwell.store.database;

import org.sqlite.SQLiteConfig;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;

/**
 * Reads a database where nothing can be written: on a read-only file system, or as another user.
 *
 * <p>SQLite then needs the files beside it that a running program keeps; where there are none and
 * nobody writes meanwhile, the file is read as one that never changes (sqlite.org/wal.html, section
 * 5).
 *
 * @param file the database
 * @param patience how long to wait for a writer
 */
record ReadOnly(Path file, Duration patience) {
    private static final int TRIES = 3;

    /**
     * Reads with {@code work}.
     *
     * @throws DatabaseException where it cannot be read like this either, {@code why} as a rule
     */
    <T> T read(Database.Work<T> work, DatabaseException why) throws DatabaseException {
        try {
            return read(work, "");
        } catch (SQLException e) {
            why.addSuppressed(e);
        }
        for (int i = 0; i < TRIES; i++) {
            try {
                State before = State.of(file);
                if (!before.alone()) {
                    throw new DatabaseException(
                            file
                                    + "-wal holds the last requests, which cannot be read where"
                                    + " nothing can be written; copy the folder to another disk,"
                                    + " and name the copy with --data",
                            why);
                }
                T found = read(work, "&immutable=1");
                if (before.equals(State.of(file))) {
                    return found;
                }
            } catch (SQLException | IOException e) {
                why.addSuppressed(e);
            }
        }
        throw why;
    }

    private <T> T read(Database.Work<T> work, String how) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        config.setBusyTimeout((int) patience.toMillis());
        String url =
                "jdbc:sqlite:" + file.toUri().toString().replace("file://", "file:") + "?mode=ro";
        try (Connection connection = config.createConnection(url + how)) {
            return work.on(connection);
        }
    }

    /** What tells whether somebody wrote; nothing does where a write-ahead log is left. */
    private record State(FileTime written, long bytes, Optional<Long> ahead) {
        static State of(Path file) throws IOException {
            Path log = file.resolveSibling(file.getFileName() + "-wal");
            return new State(
                    Files.getLastModifiedTime(file),
                    Files.size(file),
                    Files.exists(log) ? Optional.of(Files.size(log)) : Optional.empty());
        }

        boolean alone() {
            return ahead.orElse(0L) == 0;
        }
    }
}
