package org.askwell.store;

import org.askwell.site.BackupSettings;
import org.askwell.site.Retention;
import org.askwell.staff.Actor;
import org.askwell.staff.AuditEvent;
import org.askwell.store.database.Database;
import org.askwell.store.database.DatabaseException;
import org.askwell.store.database.GroundMemory;
import org.askwell.store.database.LogFiles;
import org.askwell.store.database.LogIdentity;
import org.askwell.store.database.Migrations;
import org.askwell.store.database.PastLimits;
import org.askwell.store.database.SqliteConnections;
import org.askwell.store.keys.KeysJson;
import org.askwell.store.trail.SqliteAuditTrail;
import org.askwell.work.ToldException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Makes backups of the log, with the keys that open it, and erases in them what was erased here.
 *
 * <p>A backup gets its name once it has been opened and counted, and the oldest gives way only to a
 * sound one. While staff have not taken note of damage none gives way: the older may hold more.
 */
public final class Backups {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Database database;
    private final GroundMemory memory;
    private final BackupSettings settings;
    private final InstantSource clock;
    private final ZoneId zone;
    private final AtomicReference<Optional<Done>> done = new AtomicReference<>(Optional.empty());

    /** What erasing in backups went by; the same once more would find nothing to erase. */
    private record Done(
            Set<ErasedReference> erased,
            List<BackupFolder.Made> made,
            Optional<Retention> limits,
            LocalDate day) {}

    /**
     * @param memory what the log remembers of the clock
     * @param zone in which the days of their names begin
     */
    public Backups(
            Database database,
            GroundMemory memory,
            BackupSettings settings,
            InstantSource clock,
            ZoneId zone) {
        this.database = database;
        this.memory = memory;
        this.settings = settings;
        this.clock = clock;
        this.zone = zone;
    }

    /**
     * A backup that was made.
     *
     * @param path where it lies
     * @param requests how many it holds
     * @param keys whether the keys are in it
     */
    public record Backup(Path path, long requests, boolean keys) {}

    /**
     * Makes one where the last is not young enough.
     *
     * @return empty where none was due
     * @throws ToldException where it could not be made
     */
    public Optional<Backup> makeWhereDue() throws ToldException {
        return due() ? Optional.of(make()) : Optional.empty();
    }

    /**
     * When the last one was made, by the clock of that time; empty where there is none.
     *
     * @throws ToldException where their folder or the log cannot be read
     */
    public Optional<Instant> last() throws ToldException {
        try {
            List<BackupFolder.Made> made = folder().all();
            return made.isEmpty()
                    ? Optional.empty()
                    : Optional.of(Files.getLastModifiedTime(made.getLast().path()).toInstant());
        } catch (IOException e) {
            throw failed(e);
        } catch (DatabaseException e) {
            throw new ToldException(e.getMessage(), e);
        }
    }

    private boolean due() throws ToldException {
        Optional<Instant> made = last();
        if (made.isEmpty()) {
            return true;
        }
        Duration age = Duration.between(made.get(), clock.instant());
        // One of tomorrow was made while the clock was wrong, and says nothing.
        return age.isNegative() || age.compareTo(settings.every()) >= 0;
    }

    /** As {@link #make(Actor)}, made by the kiosk itself. */
    public Backup make() throws ToldException {
        return make(new Actor.Kiosk());
    }

    /**
     * Makes one now.
     *
     * @param by who has it made
     * @throws ToldException where it could not be made; those that are there stay
     */
    public Backup make(Actor by) throws ToldException {
        try {
            BackupFolder folder = folder();
            Path part = folder.begin();
            BackupCopy copy = new BackupCopy(part.resolve(LogFiles.NAME));
            BackupCopy.Contents wanted = copy(copy);
            boolean keys = copyKeys(part);
            BackupCopy.Contents found = copy.check();
            if (!found.equals(wanted)) {
                throw new ToldException(
                        "The backup in "
                                + settings.folder()
                                + " does not hold what the log holds; check that disk, and make"
                                + " another.");
            }
            copy.sync();
            Path made = folder.next(LocalDate.ofInstant(clock.instant(), zone));
            Files.move(part, made, StandardCopyOption.ATOMIC_MOVE);
            Files.setLastModifiedTime(made, FileTime.from(clock.instant()));
            BackupCopy.sync(settings.folder());
            if (database.damage().isEmpty()) {
                folder.rotate(settings.keep());
            }
            tell(by, found.requests());
            return new Backup(made, found.requests(), keys);
        } catch (IOException e) {
            throw failed(e);
        } catch (BackupCopy.UnsoundException e) {
            throw new ToldException(
                    "The backup in "
                            + settings.folder()
                            + " cannot be read back; check that disk, and make another.",
                    e);
        } catch (DatabaseException e) {
            throw new ToldException(e.getMessage(), e);
        }
    }

    /** A backup is one, whether or not the log can be written. */
    private void tell(Actor by, long requests) {
        try {
            new SqliteAuditTrail(database, memory)
                    .record(by, new AuditEvent.BackedUp((int) requests));
        } catch (DatabaseException e) {
            // The trouble of the log is told where requests are read.
        }
    }

    private BackupCopy.Contents copy(BackupCopy copy) throws IOException, DatabaseException {
        IOException[] unwritten = new IOException[1];
        BackupCopy.Contents[] contents = new BackupCopy.Contents[1];
        boolean made =
                database.read(connection -> {
                    try {
                        Files.deleteIfExists(copy.file());
                        contents[0] = copy.make(connection);
                        return true;
                    } catch (IOException e) {
                        unwritten[0] = e;
                        return false;
                    }
                });
        if (!made) {
            throw unwritten[0];
        }
        return contents[0];
    }

    private boolean copyKeys(Path backup) throws IOException {
        Path keys = KeysJson.in(database.files().folder()).file();
        if (!Files.isRegularFile(keys)) {
            return false;
        }
        Path copy =
                Files.createFile(
                        backup.resolve(keys.getFileName()), LogFiles.ownerOnly("rw-------"));
        Files.write(copy, Files.readAllBytes(keys), StandardOpenOption.WRITE);
        BackupCopy.sync(copy);
        return true;
    }

    /**
     * Erases in the backups that can be reached what was erased here, and remembers beside them
     * what a copy of them somewhere else still holds.
     *
     * @param limits by which requests are erased; empty while that is not sure
     * @return how many requests were erased, each counted in each backup
     * @throws ToldException where it could not be done; it is tried again
     */
    public int eraseInBackups(Optional<Retention> limits) throws ToldException {
        try {
            BackupFolder folder = folder();
            Set<ErasedReference> erased = database.read(ErasedReferences::all);
            Done now =
                    new Done(
                            erased,
                            folder.all(),
                            limits,
                            LocalDate.ofInstant(clock.instant(), zone));
            if (done.get().equals(Optional.of(now))) {
                return 0;
            }
            folder.rememberErased(erased, clock.instant());
            int requests = 0;
            for (BackupFolder.Made made : now.made()) {
                requests += eraseIn(made, erased, limits);
            }
            done.set(Optional.of(now));
            return requests;
        } catch (IOException e) {
            throw failed(e);
        } catch (SQLException e) {
            throw new ToldException(
                    "What was erased here could not be erased from the backups in "
                            + settings.folder()
                            + "; check that disk, or erase the oldest backups there.",
                    e);
        } catch (DatabaseException e) {
            throw new ToldException(e.getMessage(), e);
        }
    }

    private int eraseIn(
            BackupFolder.Made made, Set<ErasedReference> erased, Optional<Retention> limits)
            throws SQLException, IOException {
        FileTime time = Files.getLastModifiedTime(made.path());
        int requests = 0;
        try (Connection connection =
                new SqliteConnections(made.database(), PATIENCE, Integer.MAX_VALUE).open()) {
            if (!Migrations.upToDate(connection)) {
                return 0;
            }
            connection.setAutoCommit(false);
            Instant now = clock.instant();
            ErasedReferences.Repeated again = ErasedReferences.repeat(connection, erased);
            requests += again.requests();
            int afterDone = 0;
            int atMost = again.others();
            if (limits.isPresent()) {
                PastLimits past = new PastLimits(now, limits.get());
                afterDone = past.eraseAfterDone(connection);
                int old = past.eraseAtMost(connection);
                atMost += old;
                requests += afterDone + old;
            }
            ErasedCount count = new ErasedCount(new Actor.Kiosk(), memory.now(connection));
            count.byAge(connection, afterDone, atMost);
            count.onWish(connection, again.vouched());
            connection.commit();
        }
        Files.setLastModifiedTime(made.path(), time);
        return requests;
    }

    private BackupFolder folder() throws ToldException, DatabaseException {
        Path folder = settings.folder();
        if (!Files.isDirectory(folder)) {
            throw new ToldException(
                    "The folder for backups "
                            + folder
                            + " is not there; plug its disk in, or make the folder.");
        }
        return BackupFolder.of(folder, database.read(LogIdentity::id));
    }

    private ToldException failed(IOException e) {
        return new ToldException(
                "No backup can be written to "
                        + settings.folder()
                        + "; free space on that disk, and let the kiosk's user write to that"
                        + " folder.",
                e);
    }
}
