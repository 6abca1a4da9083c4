package org.askwell.store.database;

import org.askwell.store.keys.KeysJson;
import org.askwell.work.AtomicFile;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The files of the log in a data folder: whether there are any, and should be, and how they are
 * begun and set aside. Nothing that could hold a request is ever overwritten or erased here.
 *
 * @param folder the data folder
 */
public record LogFiles(Path folder) {
    public static final String NAME = "askwell.db";

    /** What SQLite keeps beside a database (sqlite.org/tempfiles.html, section 2). */
    public static final List<String> SIDES = List.of("-wal", "-shm", "-journal");

    /** Makes a database, or puts another in its place. */
    @FunctionalInterface
    interface Making {
        void make() throws IOException, DatabaseException;
    }

    /** The database itself. */
    public Path file() {
        return folder.resolve(NAME);
    }

    /** Whether there is no log: no file, or one without a byte. */
    public boolean blank() {
        try {
            return Files.notExists(file(), LinkOption.NOFOLLOW_LINKS)
                    || (Files.isRegularFile(file()) && Files.size(file()) == 0);
        } catch (IOException e) {
            return false;
        }
    }

    /** What is remembered of the log that was last in use. */
    public LogMemory memory() {
        return LogMemory.in(folder).orElse(LogMemory.NOTHING);
    }

    /** Remembers that the log {@code id} is in use, and whether one before it went. */
    public void remember(String id, boolean lost) {
        LogMemory known = memory();
        boolean another = known.log().filter(before -> !before.equals(id)).isPresent();
        remember(
                new LogMemory(Optional.of(id), known.publicKey(), known.lost() || lost || another));
    }

    /** Remembers {@code now}, where it can be kept. */
    public void remember(LogMemory now) {
        if (!LogMemory.in(folder).equals(Optional.of(now))) {
            try {
                now.keep(folder);
            } catch (IOException e) {
                // Nobody who asks is misled: the two are compared then.
            }
        }
    }

    /** Whether there was a log: something remembers it, or there are keys, which come after it. */
    boolean expected() {
        return LogMemory.exists(folder) || KeysJson.in(folder).exists();
    }

    /** Whether what a log has left behind may hold requests although there is no log. */
    public boolean remains() {
        return blank() && SIDES.stream().anyMatch(side -> holdsBytes(beside(side)));
    }

    private Path beside(String side) {
        return folder.resolve(NAME + side);
    }

    private static boolean holdsBytes(Path file) {
        try {
            return Files.exists(file, LinkOption.NOFOLLOW_LINKS) && Files.size(file) > 0;
        } catch (IOException e) {
            return true;
        }
    }

    /** Makes the folder where it is missing. */
    public void makeFolder() throws IOException {
        Files.createDirectories(folder, ownerOnly("rwx------"));
    }

    /**
     * Begins a log where there is none; where there was one, this is remembered first, and what is
     * left of it is set aside. Of several programs one does it, and the others find it done: what
     * lies beside an empty file may else be what another is just writing.
     *
     * @param making makes a database of the empty file
     * @return false where another is at it, so that this one should look again
     */
    boolean begin(Making making) throws IOException, DatabaseException {
        return alone(() -> {
            if (!blank()) {
                return;
            }
            if (expected()) {
                memory().gone().keep(folder);
            }
            if (remains()) {
                setAside();
            }
            if (Files.notExists(file(), LinkOption.NOFOLLOW_LINKS)) {
                Files.createFile(file(), ownerOnly("rw-------"));
            }
            making.make();
        });
    }

    /**
     * Does {@code work} while no other program begins or replaces a log here.
     *
     * @return false where another is at it, so that this one should look again
     */
    boolean alone(Making work) throws IOException, DatabaseException {
        try (FileChannel channel =
                        FileChannel.open(
                                folder.resolve("log.lock"),
                                Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE),
                                ownerOnly("rw-------"));
                FileLock lock = channel.tryLock()) {
            if (lock == null) {
                return false;
            }
            work.make();
            return true;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    /**
     * Moves all files of the log into a new folder of their own, where they keep their names, so
     * that SQLite still knows them for one.
     *
     * @return the folder; empty where there was nothing to move
     */
    public Optional<Path> setAside() throws IOException {
        if (all().isEmpty()) {
            return Optional.empty();
        }
        Path aside = newAside();
        moveInto(aside);
        return Optional.of(aside);
    }

    /** A new folder for a log that is set aside. */
    Path newAside() throws IOException {
        return newFolder(allAside());
    }

    /** The folder of all logs that were set aside. */
    public Path allAside() {
        return folder.resolve("set-aside");
    }

    /** Moves all files of the log into {@code aside}, the database last. */
    void moveInto(Path aside) throws IOException {
        for (Path file : all()) {
            Files.move(file, aside.resolve(file.getFileName()), StandardCopyOption.ATOMIC_MOVE);
        }
    }

    private List<Path> all() {
        return Stream.concat(SIDES.stream().map(this::beside), Stream.of(file()))
                .filter(file -> Files.exists(file, LinkOption.NOFOLLOW_LINKS))
                .toList();
    }

    private static Path newFolder(Path within) throws IOException {
        Files.createDirectories(within, ownerOnly("rwx------"));
        for (int number = 1; ; number++) {
            try {
                return Files.createDirectory(
                        within.resolve(String.valueOf(number)), ownerOnly("rwx------"));
            } catch (FileAlreadyExistsException e) {
                // The next number is free, or the one after it.
            }
        }
    }

    /** What {@link Files} needs to create something with {@code permissions}. */
    public static FileAttribute<?>[] ownerOnly(String permissions) {
        return AtomicFile.ownerOnly(PosixFilePermissions.fromString(permissions));
    }
}
