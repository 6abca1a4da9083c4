package org.askwell.store;

import org.askwell.staff.Actor;
import org.askwell.staff.AuditEvent;
import org.askwell.staff.StaffKeysException;
import org.askwell.store.database.Database;
import org.askwell.store.database.DatabaseException;
import org.askwell.store.database.GroundMemory;
import org.askwell.store.database.LogFiles;
import org.askwell.store.database.LogIdentity;
import org.askwell.store.database.LogMemory;
import org.askwell.store.database.Migrations;
import org.askwell.store.database.SqliteConnections;
import org.askwell.store.keys.KeysJson;
import org.askwell.store.trail.AuditTable;
import org.askwell.work.ToldException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Puts a backup into a data folder that no kiosk uses. It is opened, counted and brought up to date
 * and what was erased since is erased again before it takes the log's name; a log that holds
 * anything is never replaced.
 *
 * @param database the log to be, of the data folder
 * @param memory what the log remembers of the clock
 */
public record Restore(Database database, GroundMemory memory) {
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final String PART = "askwell.db.restored";

    /**
     * What came back.
     *
     * @param requests how many are there now
     * @param erasedAgain how many were erased again because the persons had wished it
     * @param keys whether the folder has keys now
     */
    public record Restored(long requests, int erasedAgain, boolean keys) {}

    /**
     * Puts it there.
     *
     * @param from the folder of a backup, or the database in it
     * @throws ToldException where it cannot; what is in the data folder stays as it is
     */
    public Restored from(Path from, Instant now) throws ToldException {
        Path backup = Files.isDirectory(from) ? from.resolve(LogFiles.NAME) : from;
        LogFiles files = database.files();
        if (!Files.isRegularFile(backup)) {
            throw new ToldException("There is no backup " + backup + "; name one with --from.");
        }
        try {
            requireRoom(files);
            files.makeFolder();
            Path part = files.folder().resolve(PART);
            copy(backup, part);
            try {
                return restore(backup, part, now);
            } finally {
                for (String side : LogFiles.SIDES) {
                    Files.deleteIfExists(part.resolveSibling(PART + side));
                }
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            throw new ToldException(
                    "The backup cannot be put into "
                            + files.folder()
                            + "; free space on the disk, and let the user who restores read the"
                            + " backup and write to that folder.",
                    e);
        } catch (SQLException e) {
            throw unsound(backup, e);
        } catch (DatabaseException | StaffKeysException e) {
            throw new ToldException(String.valueOf(e.getMessage()), e);
        }
    }

    private Restored restore(Path backup, Path part, Instant now)
            throws ToldException, IOException, SQLException, DatabaseException, StaffKeysException {
        BackupCopy.Contents contents;
        try {
            contents = new BackupCopy(part).check();
        } catch (BackupCopy.UnsoundException e) {
            throw unsound(backup, e);
        }
        int again;
        long requests;
        byte[] key;
        try (Connection connection =
                new SqliteConnections(part, PATIENCE, Integer.MAX_VALUE).open()) {
            Migrations.apply(connection, part);
            if (LogIdentity.requests(connection) != contents.requests()) {
                throw unsound(backup, new SQLException("requests went in the migration"));
            }
            connection.setAutoCommit(false);
            ErasedReferences.Repeated repeated =
                    ErasedReferences.repeat(connection, erasedSince(backup, now));
            again = repeated.requests();
            requests = LogIdentity.requests(connection);
            GroundMemory.Moment moment = memory.now(connection);
            Actor restorer = new Actor.Command();
            AuditTable.append(
                    connection,
                    moment,
                    restorer,
                    new AuditEvent.Restored(Math.toIntExact(contents.requests())));
            ErasedCount count = new ErasedCount(restorer, moment);
            count.byAge(connection, 0, repeated.others());
            count.onWish(connection, repeated.vouched());
            connection.commit();
            key = LogIdentity.publicKey(connection).orElse(null);
            connection.setAutoCommit(true);
        }
        LogFiles files = database.files();
        boolean keys = bringKeys(backup, Optional.ofNullable(key));
        // A log without requests gives way, and is kept none the less.
        Optional<Path> _ = files.setAside();
        Files.move(part, files.file(), StandardCopyOption.ATOMIC_MOVE);
        BackupCopy.sync(files.folder());
        files.remember(
                new LogMemory(
                        Optional.of(contents.id()),
                        Optional.ofNullable(key).map(LogMemory::base64),
                        false));
        database.open();
        return new Restored(requests, again, keys);
    }

    /** Refuses where something would have to give way that may hold requests. */
    private void requireRoom(LogFiles files) throws ToldException, DatabaseException {
        boolean holds =
                files.remains() || (!files.blank() && database.read(LogIdentity::requests) > 0);
        if (holds) {
            throw new ToldException(
                    files.file()
                            + " holds requests, and stays as it is; set it aside first with:"
                            + " askwell requests set-aside");
        }
    }

    private static void copy(Path backup, Path part) throws IOException {
        Files.deleteIfExists(part);
        Files.createFile(part, LogFiles.ownerOnly("rw-------"));
        try (var out = Files.newOutputStream(part, StandardOpenOption.WRITE)) {
            Files.copy(backup, out);
        }
        Path ahead = backup.resolveSibling(backup.getFileName() + "-wal");
        if (Files.exists(ahead) && Files.size(ahead) > 0) {
            throw new IOException(ahead + " holds the last requests");
        }
        BackupCopy.sync(part);
    }

    /** The requests that are known beside the backup to have been erased. */
    private static Collection<ErasedReference> erasedSince(Path backup, Instant now)
            throws IOException {
        Optional<BackupFolder> around =
                Optional.ofNullable(backup.toAbsolutePath().getParent())
                        .flatMap(BackupFolder::around);
        return around.isPresent() ? around.get().erased(now) : List.of();
    }

    /** Whether there are keys; those of the backup where the folder has none. */
    private boolean bringKeys(Path backup, Optional<byte[]> named)
            throws IOException, StaffKeysException, ToldException {
        KeysJson own = KeysJson.in(database.files().folder());
        KeysJson brought = KeysJson.in(backup.resolve("..").toAbsolutePath().normalize());
        if (own.exists()) {
            byte[] key = own.read(() -> own.file() + " is missing").publicKey();
            if (named.isPresent() && !Arrays.equals(named.get(), key)) {
                throw new ToldException(
                        own.file()
                                + " holds the keys of another kiosk; move it out of the way, and"
                                + " restore again.");
            }
            return true;
        }
        if (!Files.isRegularFile(brought.file(), LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        own.create(brought.read(() -> brought.file() + " is missing"));
        return true;
    }

    private static ToldException unsound(Path backup, Exception e) {
        return new ToldException(
                "The backup "
                        + backup
                        + " is damaged or no backup of Askwell; restore another one. Nothing was"
                        + " changed.",
                e);
    }
}
