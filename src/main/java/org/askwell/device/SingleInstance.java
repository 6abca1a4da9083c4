package org.askwell.device;

import org.askwell.work.ToldException;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;

/**
 * The claim of one running kiosk on its data folder; the system gives it up when the process ends,
 * however it ends.
 */
public final class SingleInstance implements AutoCloseable {
    /** So many bytes at the beginning stay open to readers: who has claimed it. */
    private static final long NAME = 64;

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
                        file(folder),
                        Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE),
                        Privacy.ownerOnly(folder.path(), "rw-------"));
        try {
            if (locks(channel)) {
                // Whoever was named there is gone.
                FileChannel _ = channel.truncate(0);
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

    /** The file that is locked. */
    static Path file(DataFolder folder) {
        return folder.path().resolve("kiosk.lock");
    }

    /**
     * Says which process is the kiosk that has claimed it, for {@link RunningKiosk}.
     *
     * @throws IOException where that cannot be written
     */
    SingleInstance named(long process) throws IOException {
        byte[] name = String.valueOf(process).getBytes(StandardCharsets.US_ASCII);
        int _ = channel.write(ByteBuffer.wrap(name), 0);
        return this;
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
            FileLock lock = channel.tryLock(NAME, Long.MAX_VALUE - NAME, false);
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
