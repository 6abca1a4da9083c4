package org.askwell.store;

import org.askwell.support.AtomicFile;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;
import org.sqlite.SQLiteOpenMode;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/**
 * The SQLite file in which the kiosk keeps its requests.
 *
 * <p>Every piece of work has a connection of its own and a write takes SQLite's write lock at its
 * start, so that threads and programs may use the file at once, one writer after the other, and
 * nothing that failed is left open. A write that has returned survives a power cut ({@code
 * synchronous=FULL}); what is erased is overwritten ({@code secure_delete}).
 */
public final class Database {
    private static final String NAME = "askwell.db";
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration RETRY = Duration.ofMillis(20);

    /** 1 GiB in pages of 4 KiB, so that requests never fill a whole disk. */
    private static final int MOST_PAGES = 262_144;

    private final Path folder;
    private final Duration patience;
    private final int mostPages;
    private boolean checked;

    /**
     * @param folder the data folder, made at the first use where it is missing
     */
    public Database(Path folder) {
        this(folder, PATIENCE, MOST_PAGES);
    }

    /**
     * @param patience how long to wait for another writer
     * @param mostPages how many pages of 4 KiB the file may have
     */
    Database(Path folder, Duration patience, int mostPages) {
        this.folder = folder.toAbsolutePath();
        this.patience = patience;
        this.mostPages = mostPages;
    }

    /** The database file. */
    public Path file() {
        return folder.resolve(NAME);
    }

    /**
     * Makes the file where it is missing, checks it and brings it up to date; the first use of the
     * database does so too.
     *
     * @throws DatabaseException where it cannot be made, is damaged or is of a newer program
     */
    public synchronized void open() throws DatabaseException {
        boolean known = checked && Files.exists(file());
        if (!known) {
            makeFile();
        }
        // SQLite would give its two side files the same mode, and they would outlast its mending.
        if (!Files.isWritable(file())) {
            throw new DatabaseException(unwritable());
        }
        if (known) {
            return;
        }
        checked = false;
        long triesLeft = patience.dividedBy(RETRY);
        while (!checked) {
            try (Connection connection = connect(settings())) {
                keepWriteAheadLog(connection);
                check(connection);
                Migrations.apply(connection, file());
                checked = true;
            } catch (SQLException e) {
                if (!isBusy(e) || triesLeft-- <= 0) {
                    throw problem(e);
                }
                LockSupport.parkNanos(RETRY.toNanos());
            }
        }
    }

    /**
     * Switches the file to a write-ahead log, which it then keeps.
     *
     * <p>Of several programs that switch it at once SQLite refuses all but one without waiting
     * (sqlite.org/wal.html, section 9), so {@link #open} tries again.
     */
    private static void keepWriteAheadLog(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA journal_mode = WAL");
        }
    }

    private static boolean isBusy(SQLException e) {
        return e instanceof SQLiteException sqlite
                && kind(sqlite) == SQLiteErrorCode.SQLITE_BUSY.code;
    }

    /** The lower byte is the kind of problem, the upper ones its details (sqlite.org/rescode). */
    private static int kind(SQLiteException e) {
        return e.getResultCode().code & 0xff;
    }

    /** Reads with {@code work}, which changes nothing, even where nothing can be written. */
    <T> T read(Work<T> work) throws DatabaseException {
        try {
            open();
            try (Connection connection = connect(settings())) {
                return work.on(connection);
            } catch (SQLException e) {
                throw problem(e);
            }
        } catch (DatabaseException e) {
            return readAlone(work, e);
        }
    }

    /**
     * Reads where a full disk has no room for the index of the write-ahead log: alone, SQLite keeps
     * it in memory (sqlite.org/wal.html, section 8). What the log holds is read with the rest.
     *
     * @throws DatabaseException {@code why} where that is not what keeps from reading
     */
    private <T> T readAlone(Work<T> work, DatabaseException why) throws DatabaseException {
        if (!(why.getCause() instanceof SQLiteException refused) || !lacksRoom(refused)) {
            throw why;
        }
        try (Connection connection = connect(alone())) {
            check(connection);
            if (!Migrations.upToDate(connection)) {
                throw why;
            }
            return work.on(connection);
        } catch (SQLException e) {
            why.addSuppressed(e);
            throw why;
        }
    }

    private static boolean lacksRoom(SQLiteException refused) {
        return switch (refused.getResultCode()) {
            case SQLITE_FULL, SQLITE_IOERR_SHMSIZE, SQLITE_IOERR_SHMOPEN -> true;
            default -> kind(refused) == SQLiteErrorCode.SQLITE_CANTOPEN.code;
        };
    }

    /**
     * Finds out whether something could be written now, by writing once more what stands there.
     *
     * @throws DatabaseException where nothing could, or where {@link #open} fails
     */
    public void check() throws DatabaseException {
        write(Migrations::confirm);
    }

    /** Does {@code work} wholly or, where anything fails, not at all. */
    <T> T write(Work<T> work) throws DatabaseException {
        open();
        try (Connection connection = connect(settings())) {
            connection.setAutoCommit(false);
            T result = work.on(connection);
            connection.commit();
            return result;
        } catch (SQLException e) {
            throw problem(e);
        }
    }

    private Connection connect(SQLiteConfig config) throws SQLException {
        return config.createConnection("jdbc:sqlite:" + file());
    }

    /** Nothing may touch the file before its lock is asked for, so nothing else is set. */
    private SQLiteConfig alone() {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout((int) patience.toMillis());
        config.setLockingMode(SQLiteConfig.LockingMode.EXCLUSIVE);
        config.resetOpenMode(SQLiteOpenMode.CREATE);
        return config;
    }

    private SQLiteConfig settings() {
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
        return config;
    }

    private void makeFile() throws DatabaseException {
        try {
            Files.createDirectories(
                    folder, AtomicFile.ownerOnly(PosixFilePermissions.fromString("rwx------")));
            unpackDriverInside();
            if (!Files.exists(file())) {
                Files.createFile(
                        file(), AtomicFile.ownerOnly(PosixFilePermissions.fromString("rw-------")));
            }
        } catch (FileAlreadyExistsException e) {
            // Another program was quicker, unless something stands where the folder should be.
            if (!Files.isRegularFile(file())) {
                throw unmade(e);
            }
        } catch (IOException e) {
            throw unmade(e);
        }
        if (!Files.isRegularFile(file())) {
            throw new DatabaseException(
                    file() + " is not a file; move what is there out of the way");
        }
    }

    private DatabaseException unmade(IOException e) {
        return new DatabaseException(
                file()
                        + " cannot be made; free space on the disk, and let the kiosk's user write"
                        + " to its folder",
                e);
    }

    /** SQLite's library is unpacked before it is used, and a /tmp without programs breaks that. */
    private void unpackDriverInside() throws IOException {
        if (System.getProperty("org.sqlite.tmpdir") == null) {
            Path driver = folder.resolve("driver");
            Files.createDirectories(
                    driver, AtomicFile.ownerOnly(PosixFilePermissions.fromString("rwx------")));
            System.setProperty("org.sqlite.tmpdir", driver.toString());
        }
    }

    private void check(Connection connection) throws SQLException, DatabaseException {
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("PRAGMA quick_check(1)")) {
            if (!found.next() || !"ok".equals(found.getString(1))) {
                throw new DatabaseException(damaged());
            }
        }
    }

    private DatabaseException problem(SQLException e) {
        if (!(e instanceof SQLiteException sqlite)) {
            return new DatabaseException(file() + " cannot be used; start the kiosk again", e);
        }
        if (sqlite.getResultCode() == SQLiteErrorCode.SQLITE_IOERR_SHMSIZE) {
            return new DatabaseException(full(), e);
        }
        String message =
                switch (kind(sqlite)) {
                    case 5, 6 -> file() + " is in use by another program; try again";
                    case 3, 8, 14, 23 -> unwritable();
                    case 10 -> file() + " could not be read or written; check the disk";
                    case 13 -> full();
                    case 11, 26 -> damaged();
                    default -> file() + " refused the change (" + sqlite.getResultCode() + ")";
                };
        return new DatabaseException(message, e);
    }

    private String full() {
        return file() + " has no room to grow; free space on the disk";
    }

    private String unwritable() {
        return file() + " cannot be written; let the kiosk's user write to it and its folder";
    }

    private String damaged() {
        return file()
                + " is damaged; move it and the files that begin with its name away, "
                + "put a copy back if there is one, and the kiosk makes a new one otherwise";
    }

    /** A piece of work on one connection. */
    @FunctionalInterface
    interface Work<T> {
        T on(Connection connection) throws SQLException;
    }
}
