package org.askwell.device;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Where a fault of the program itself is written down for those who mend it: kinds and places of
 * the errors, never their messages, which could hold what somebody typed. One that comes again and
 * again is written once, with how often, and when first and last.
 */
public final class FaultLog {
    private static final String FILE = "faults.log";
    private static final long LIMIT_BYTES = 1_000_000;

    /** So much of the end of the log is looked through for the same fault. */
    private static final long LOOK_BACK_BYTES = 100_000;

    private static final int MOST_CAUSES = 8;

    private final InstantSource clock;

    public FaultLog(InstantSource clock) {
        this.clock = clock;
    }

    /**
     * Adds {@code fault} to the log of {@code folder}, or counts it there where the same one was
     * last seen within a day; past 1 MB the log begins anew.
     *
     * @return the file, or empty where it could not be written
     */
    public synchronized Optional<Path> write(DataFolder folder, Throwable fault) {
        Path file = folder.logs().resolve(FILE);
        try {
            Files.createDirectories(folder.logs(), Privacy.ownerOnly(folder.path(), "rwx------"));
            if (Files.notExists(file)) {
                Files.createFile(file, Privacy.ownerOnly(file, "rw-------"));
            }
            try (FileChannel log =
                    FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
                write(log, describe(fault), clock.instant().truncatedTo(ChronoUnit.SECONDS));
            }
            return Optional.of(file);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static void write(FileChannel log, String fault, Instant now) throws IOException {
        long from = Math.max(0, log.size() - LOOK_BACK_BYTES);
        String end = read(log, from);
        Optional<FaultHeader> before = FaultHeader.latest(end, fault, now);
        if (before.isPresent()) {
            // The headers are of one length, so that what follows stays in its place.
            put(log, from + before.get().place(), before.get().again(now).text());
            return;
        }
        if (log.size() > LIMIT_BYTES) {
            log.truncate(0);
        }
        put(log, log.size(), FaultHeader.first(now).text() + fault);
    }

    /**
     * Each byte from {@code place} on as a letter, so that places among them are those of bytes.
     */
    private static String read(FileChannel log, long place) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(Math.toIntExact(log.size() - place));
        while (bytes.hasRemaining() && log.read(bytes, place + bytes.position()) >= 0) {
            // A file may give less at once than there is.
        }
        return StandardCharsets.ISO_8859_1.decode(bytes.flip()).toString();
    }

    private static void put(FileChannel log, long place, String text) throws IOException {
        ByteBuffer bytes = StandardCharsets.ISO_8859_1.encode(text);
        while (bytes.hasRemaining()) {
            log.write(bytes, place + bytes.position());
        }
    }

    /** Kinds and places, and an empty line; each letter is a byte of UTF-8. */
    private static String describe(Throwable fault) {
        StringBuilder text = new StringBuilder();
        Throwable cause = fault;
        for (int i = 0; i < MOST_CAUSES && cause != null; i++) {
            text.append(cause.getClass().getName()).append('\n');
            for (StackTraceElement place : cause.getStackTrace()) {
                text.append("    at ").append(place).append('\n');
            }
            cause = cause.getCause();
        }
        byte[] written = text.append('\n').toString().getBytes(StandardCharsets.UTF_8);
        return new String(written, StandardCharsets.ISO_8859_1);
    }
}
