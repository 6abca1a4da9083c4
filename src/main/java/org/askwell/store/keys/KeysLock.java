package org.askwell.store.keys;

import org.askwell.staff.StaffKeysException;
import org.askwell.work.AtomicFile;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Lets one program at a time count tries or change the keys of a data folder. */
public final class KeysLock {
    private final Path file;

    public KeysLock(Path folder) {
        file = folder.resolve("keys.lock");
    }

    /** What is done meanwhile; short, because others wait. */
    @FunctionalInterface
    public interface Work<T> {
        T done() throws StaffKeysException;
    }

    /**
     * Does {@code work} while no other program does any.
     *
     * @throws StaffKeysException what the work throws, or where the folder cannot be written
     */
    public synchronized <T> T holding(Work<T> work) throws StaffKeysException {
        try (FileChannel channel =
                        FileChannel.open(
                                file,
                                Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE),
                                AtomicFile.ownerOnly(
                                        PosixFilePermissions.fromString("rw-------")));
                FileLock _ = channel.lock()) {
            return work.done();
        } catch (OverlappingFileLockException e) {
            throw new StaffKeysException(file + " is in use; try again", e);
        } catch (IOException e) {
            throw new StaffKeysException(
                    file
                            + " cannot be written, and without it nobody is let in; free space on"
                            + " the disk, and let the kiosk's user write to its folder",
                    e);
        }
    }
}
