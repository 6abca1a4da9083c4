package org.askwell.device;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Where a fault of the program itself is written down for those who mend it: kinds and places of
 * the errors, never their messages, which could hold what somebody typed.
 */
public final class FaultLog {
    private static final String FILE = "faults.log";
    private static final long LIMIT_BYTES = 1_000_000;
    private static final int MOST_CAUSES = 8;

    private final InstantSource clock;

    public FaultLog(InstantSource clock) {
        this.clock = clock;
    }

    /**
     * Adds {@code fault} to the log of {@code folder}; past 1 MB the log begins anew.
     *
     * @return the file, or empty where it could not be written
     */
    public Optional<Path> write(DataFolder folder, Throwable fault) {
        Path file = folder.logs().resolve(FILE);
        try {
            Files.createDirectories(folder.logs(), Privacy.ownerOnly(folder.path(), "rwx------"));
            if (Files.notExists(file)) {
                Files.createFile(file, Privacy.ownerOnly(file, "rw-------"));
            }
            boolean full = Files.exists(file) && Files.size(file) > LIMIT_BYTES;
            Files.writeString(
                    file,
                    describe(fault),
                    StandardOpenOption.CREATE,
                    full ? StandardOpenOption.TRUNCATE_EXISTING : StandardOpenOption.APPEND);
            return Optional.of(file);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private String describe(Throwable fault) {
        StringBuilder text = new StringBuilder().append(clock.instant()).append('\n');
        Throwable cause = fault;
        for (int i = 0; i < MOST_CAUSES && cause != null; i++) {
            text.append(cause.getClass().getName()).append('\n');
            for (StackTraceElement place : cause.getStackTrace()) {
                text.append("    at ").append(place).append('\n');
            }
            cause = cause.getCause();
        }
        return text.append('\n').toString();
    }
}
