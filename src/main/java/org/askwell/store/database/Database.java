package org.askwell.store.database;

import org.askwell.staff.Damage;
import org.sqlite.SQLiteException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
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
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration RETRY = Duration.ofMillis(20);

    /** 1 GiB in pages of 4 KiB, so that requests never fill a whole disk. */
    private static final int MOST_PAGES = 262_144;

    private final LogFiles files;
    private final DatabaseProblems problems;
    private final Duration patience;
    private final SqliteConnections connections;
    private final LogReplacement replacement;
    private final Damaged whereDamaged;

    private volatile boolean checked;

    /** What becomes of a log that is damaged. */
    public enum Damaged {
        /** It stays as it is and is told: another program may be using it. */
        TOLD,

        /**
         * It is set aside, and what can be read of it taken over into a new one, by the only
         * program that adds to it.
         */
        REPLACED
    }

    /**
     * A log that stays as it is where it is damaged.
     *
     * @param folder the data folder, made at the first use where it is missing
     */
    public Database(Path folder) {
        this(folder, Damaged.TOLD);
    }

    /**
     * @param folder the data folder, made at the first use where it is missing
     */
    public Database(Path folder, Damaged whereDamaged) {
        this(folder, PATIENCE, MOST_PAGES, whereDamaged);
    }

    /** As the other, for tests of short patience and small files. */
    public Database(Path folder, Duration patience, int mostPages) {
        this(folder, patience, mostPages, Damaged.TOLD);
    }

    /**
     * @param patience how long to wait for another writer
     * @param mostPages how many pages of 4 KiB the file may have
     */
    public Database(Path folder, Duration patience, int mostPages, Damaged whereDamaged) {
        this.whereDamaged = whereDamaged;
        files = new LogFiles(folder.toAbsolutePath());
        problems = new DatabaseProblems(files.file());
        this.patience = patience;
        connections = new SqliteConnections(files.file(), patience, mostPages);
        replacement =
                new LogReplacement(
                        files, connections, new DamagedLog(files, patience, mostPages), patience);
    }

    /** The database file. */
    public Path file() {
        return files.file();
    }

    /** The files of the log. */
    public LogFiles files() {
        return files;
    }

    /**
     * Begins the log where there is none, checks it and brings it up to date; the first use of the
     * database does so too. A log that was there and is gone stays told by {@link #lost}.
     *
     * @throws DatabaseException where it cannot be made, is damaged or is of a newer program
     */
    public synchronized void open() throws DatabaseException {
        checked &= !files.blank();
        if (!checked) {
            goOnReplacing();
            begin();
        }
        requireWritable();
        if (checked) {
            return;
        }
        try {
            bringUpToDate();
        } catch (DatabaseException e) {
            if (!e.tellsDamage() || whereDamaged == Damaged.TOLD) {
                throw e;
            }
            replacement.replace();
            bringUpToDate();
        }
    }

    /** No new log is begun before what another could not take over has come over. */
    private void goOnReplacing() throws DatabaseException {
        if (!replacement.underWay()) {
            return;
        }
        if (whereDamaged == Damaged.TOLD) {
            throw problems.halfTakenOver();
        }
        replacement.replace();
    }

    /** SQLite would give its two side files the same mode, and they would outlast its mending. */
    private void requireWritable() throws DatabaseException {
        if (!writable()) {
            throw new DatabaseException(problems.unwritable());
        }
    }

    private void bringUpToDate() throws DatabaseException {
        long triesLeft = tries();
        while (!checked) {
            try (Connection connection = connections.open()) {
                SqliteConnections.keepWriteAheadLog(connection);
                requireSound(connection);
                boolean lost = Migrations.fresh(connection) && files.expected();
                Migrations.apply(connection, file());
                files.remember(LogIdentity.id(connection), lost);
                checked = true;
            } catch (SQLException e) {
                if (!DatabaseProblems.isBusy(e) || triesLeft-- <= 0) {
                    throw problem(e);
                }
                LockSupport.parkNanos(RETRY.toNanos());
            }
        }
    }

    private long tries() {
        return patience.dividedBy(RETRY);
    }

    private boolean writable() {
        return Files.isWritable(file()) && Files.isWritable(files.folder());
    }

    /**
     * Whether a log that was here is gone or empty and another was begun, or will be, in its place,
     * and staff have not taken note of it.
     *
     * @throws DatabaseException where there is a log that cannot be read
     */
    public boolean lost() throws DatabaseException {
        if (files.blank()) {
            return gone();
        }
        String id = read(LogIdentity::id);
        return LogMemory.in(files.folder())
                .filter(memory ->
                        memory.lost()
                                || memory.log().filter(known -> !known.equals(id)).isPresent())
                .isPresent();
    }

    /**
     * The damaged logs in whose place this one stands, and of which staff have not taken note.
     *
     * @throws DatabaseException where the log cannot be read
     */
    public List<Damage> damage() throws DatabaseException {
        return read(connection -> DamageTable.read(connection, files.folder()));
    }

    /** Whether there was a log, and there is none now, not even a new one. */
    public boolean gone() {
        return files.blank() && files.expected() && !replacement.underWay();
    }

    /** Staff have taken note that a log is gone; the one that is there now is the kiosk's. */
    public void takeNoteOfLoss() throws DatabaseException {
        String id = read(LogIdentity::id);
        try {
            new LogMemory(Optional.of(id), files.memory().publicKey(), false).keep(files.folder());
        } catch (IOException e) {
            throw new DatabaseException(problems.unwritable(), e);
        }
    }

    /**
     * Moves the log into a folder of its own and begins a new one. No kiosk may be running.
     *
     * @return where the old one is now; empty where there was none
     * @throws DatabaseException where it could not be moved
     */
    public synchronized Optional<Path> setAside() throws DatabaseException {
        try {
            checked = false;
            Optional<Path> aside = files.setAside();
            open();
            takeNoteOfLoss();
            return aside;
        } catch (IOException e) {
            throw new DatabaseException(
                    file()
                            + " cannot be set aside; free space on the disk, and let the user who"
                            + " does it write to its folder",
                    e);
        }
    }

    /** Reads with {@code work}, which changes nothing, even where nothing can be written. */
    public <T> T read(Work<T> work) throws DatabaseException {
        try {
            return again(() -> {
                try (Connection connection = connections.open()) {
                    return work.on(connection);
                }
            });
        } catch (DatabaseException e) {
            return readAlone(work, e);
        }
    }

    /** Does a piece of work and, where a damaged log is replaced after it failed, once more. */
    private <T> T again(LogReplacement.Piece<T> piece) throws DatabaseException {
        try {
            return once(piece);
        } catch (DatabaseException e) {
            if (!e.tellsDamage() || whereDamaged == Damaged.TOLD) {
                throw e;
            }
            return once(piece);
        }
    }

    private <T> T once(LogReplacement.Piece<T> piece) throws DatabaseException {
        open();
        try {
            return replacement.using(piece);
        } catch (SQLException e) {
            throw problem(e);
        }
    }

    /**
     * Reads where a full disk has no room for the index of the write-ahead log: alone, SQLite keeps
     * it in memory (sqlite.org/wal.html, section 8). What the log holds is read with the rest.
     *
     * @throws DatabaseException {@code why} where that is not what keeps from reading
     */
    private <T> T readAlone(Work<T> work, DatabaseException why) throws DatabaseException {
        if (!files.blank() && !writable()) {
            return new ReadOnly(file(), patience).read(work, why);
        }
        if (!(why.getCause() instanceof SQLiteException refused)
                || !DatabaseProblems.lacksRoom(refused)) {
            throw why;
        }
        try (Connection connection = connections.openAlone()) {
            requireSound(connection);
            if (!Migrations.upToDate(connection)) {
                throw why;
            }
            return work.on(connection);
        } catch (SQLException e) {
            why.addSuppressed(e);
            throw why;
        }
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
    public <T> T write(Work<T> work) throws DatabaseException {
        return again(() -> {
            try (Connection connection = connections.open()) {
                connection.setAutoCommit(false);
                T result = work.on(connection);
                connection.commit();
                return result;
            }
        });
    }

    private void begin() throws DatabaseException {
        long triesLeft = tries();
        try {
            files.makeFolder();
            SqliteConnections.unpackDriverIn(files.folder());
            while (files.blank() && !files.begin(this::bringUpToDate)) {
                if (triesLeft-- <= 0) {
                    throw new DatabaseException(
                            file() + " is being begun by another program; try again");
                }
                LockSupport.parkNanos(RETRY.toNanos());
            }
        } catch (IOException e) {
            throw problems.unmade(e);
        }
        if (!Files.isRegularFile(file())) {
            throw new DatabaseException(
                    file() + " is not a file; move what is there out of the way");
        }
    }

    private void requireSound(Connection connection) throws SQLException, DatabaseException {
        if (!SqliteConnections.isSound(connection)) {
            Migrations.requireKnown(connection, file());
            throw problems.unsound();
        }
    }

    private DatabaseException problem(SQLException e) {
        checked = false;
        return problems.of(e);
    }

    /** What is done on one connection. */
    @FunctionalInterface
    public interface Work<T> {
        T on(Connection connection) throws SQLException;
    }
}
