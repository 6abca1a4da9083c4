package org.askwell.device;

import org.askwell.support.ToldException;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.StandardOpenOption;

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
     * @throws ToldException where another kiosk has claimed it
     */
    public static SingleInstance claim(DataFolder folder) throws ToldException {
        try {
            FileChannel channel =
                    FileChannel.open(
                            folder.path().resolve("kiosk.lock"),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE);
            if (locks(channel)) {
                return new SingleInstance(channel);
            }
            channel.close();
        } catch (IOException e) {
            throw new ToldException(
                    "The data folder "
                            + folder.path()
                            + " cannot be locked; name one on a disk of this machine with --data.",
                    e);
        }
        throw new ToldException(
                "Askwell already runs with the data folder "
                        + folder.path()
                        + "; close it first, or name another folder with --data.");
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
