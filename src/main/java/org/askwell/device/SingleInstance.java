package org.askwell.device;

import org.askwell.work.ToldException;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.StandardOpenOption;
import java.util.Set;

/**
 * The claim of one running kiosk on its data folder; the system gives it up when the process ends,
 * however it ends.
 */
public final class SingleInstance implements AutoCloseable {
    private final FileChannel channel;

    private SingleInstance(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Claims {@code folder}, which is open.
     *
     * @throws ToldException where another kiosk has claimed it, or it cannot be claimed
     */
    public static SingleInstance claim(DataFolder folder) throws ToldException {
        try {
            return lock(folder);
        } catch (IOException e) {
            throw unlockable(folder, e);
        }
    }

    /**
     * The same.
     *
     * @throws ToldException where another kiosk has claimed it
     * @throws IOException where it cannot be claimed by anybody
     */
    static SingleInstance lock(DataFolder folder) throws ToldException, IOException {
        FileChannel channel =
                FileChannel.open(
                        folder.path().resolve("kiosk.lock"),
                        Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE),
                        Privacy.ownerOnly(folder.path(), "rw-------"));
        try {
            if (locks(channel)) {
                return new SingleInstance(channel);
            }
        } catch (IOException e) {
            channel.close();
            throw e;
        }
        channel.close();
        throw new ToldException(
                "Askwell already runs with the data folder "
                        + folder.path()
                        + "; close it first, or name another folder with --data.");
    }

    static ToldException unlockable(DataFolder folder, IOException e) {
        return new ToldException(
                "The data folder "
                        + folder.path()
                        + " cannot be locked; let the user who starts Askwell write to its"
                        + " kiosk.lock, on a disk of this machine, or name another with --data.",
                e);
    }

    private static boolean locks(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
