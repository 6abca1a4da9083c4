package org.askwell.device;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Finds out whether the disk still takes what the kiosk has to keep. */
public final class DiskProbe {
    private static final long MEGABYTE = 1_000_000;

    /** Below this a request may soon not be logged. */
    private static final long ENOUGH = 100 * MEGABYTE;

    private static final int TRIAL_BYTES = 4096;

    private final FreeSpace freeSpace;

    /** Tells how much space is left. */
    @FunctionalInterface
    public interface FreeSpace {
        /** The bytes that this user may still write where {@code folder} lies. */
        long at(Path folder) throws IOException;
    }

    public DiskProbe(FreeSpace freeSpace) {
        this.freeSpace = freeSpace;
    }

    /** A probe that asks the file system. */
    public static DiskProbe ofFileSystem() {
        return new DiskProbe(folder -> Files.getFileStore(folder).getUsableSpace());
    }

    /** Writes a trial file into {@code folder}, which exists, and looks at the space left there. */
    public Readiness probe(Path folder) {
        try {
            writeTrial(folder);
            long left = freeSpace.at(folder);
            return left < ENOUGH
                    ? new Readiness.Doubtful(
                            "only " + left / MEGABYTE + " MB are left on the disk",
                            "free some space: 100 MB or more should be left")
                    : new Readiness.Ready(left / MEGABYTE + " MB are left on the disk");
        } catch (IOException e) {
            return new Readiness.NotReady(
                    "nothing can be written into " + folder,
                    "free some space, and let the folder's owner be the user who starts Askwell");
        }
    }

    private static void writeTrial(Path folder) throws IOException {
        Path trial = Files.createTempFile(folder, "trial", ".tmp");
        try (FileChannel channel = FileChannel.open(trial, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.allocate(TRIAL_BYTES));
            channel.force(true);
        } finally {
            Files.delete(trial);
        }
    }
}
