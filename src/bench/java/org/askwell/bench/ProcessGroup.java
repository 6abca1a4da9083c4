package org.askwell.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A program with all processes that it starts, found by their session, as the kernel counts them.
 */
final class ProcessGroup implements AutoCloseable {
    private static final int SESSION = 3;
    private static final int USER_TICKS = 11;
    private static final int SYSTEM_TICKS = 12;
    private static final double TICKS_PER_SECOND = 100;

    private final Process leader;

    /** Starts {@code command} on {@code display}. */
    ProcessGroup(List<String> command, String display) throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder(Stream.concat(Stream.of("setsid"), command.stream()).toList());
        builder.environment().put("DISPLAY", display);
        leader =
                builder.redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
    }

    boolean runs() {
        return leader.isAlive();
    }

    /** The memory of all processes in MB (10⁶ bytes), what they share counted once (PSS). */
    double megabytes() throws IOException {
        long kibibytes = 0;
        for (Path process : processes()) {
            kibibytes +=
                    read(process.resolve("smaps_rollup")).stream()
                            .flatMap(String::lines)
                            .filter(line -> line.startsWith("Pss:"))
                            .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
                            .sum();
        }
        return kibibytes * 1024 / 1e6;
    }

    /** The time that processors have worked for them, in seconds. */
    double processorSeconds() throws IOException {
        return processes().stream()
                        .flatMap(process -> fields(process).stream())
                        .mapToLong(fields ->
                                Long.parseLong(fields[USER_TICKS])
                                        + Long.parseLong(fields[SYSTEM_TICKS]))
                        .sum()
                / TICKS_PER_SECOND;
    }

    private List<Path> processes() throws IOException {
        String session = Long.toString(leader.pid());
        try (Stream<Path> all = Files.list(Path.of("/proc"))) {
            return all.filter(path -> path.getFileName().toString().matches("[0-9]+"))
                    .filter(path ->
                            fields(path).filter(f -> f[SESSION].equals(session)).isPresent())
                    .toList();
        }
    }

    /** What stands behind the name of a process in its status; nothing once it has ended. */
    private static Optional<String[]> fields(Path process) {
        return read(process.resolve("stat"))
                .map(stat -> stat.substring(stat.lastIndexOf(')') + 2).split(" "));
    }

    private static Optional<String> read(Path file) {
        try {
            return Optional.of(Files.readString(file));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    @Override
    public void close() throws IOException {
        for (Path process : processes()) {
            ProcessHandle.of(Long.parseLong(process.getFileName().toString()))
                    .ifPresent(ProcessHandle::destroyForcibly);
        }
        leader.destroyForcibly();
        leader.onExit().join();
    }
}
