package org.askwell.device;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Lets another process be the first to read a folder that may hang, as one on a stick. A thread
 * that waits in the kernel for a stick cannot be ended, and keeps its process from ending: the
 * window would stand on the screen, and the next start would find the data folder claimed.
 */
public final class FolderProbe {
    private static final Path SHELL = Path.of("/bin/sh");

    /** Reads the packs in a folder to the end, as they are about to be read. */
    private static final String READ =
            """
            cd "$1" || exit 0
            if [ -e pack.json ]; then set -- ./; else set -- */; fi
            for pack do
                [ -e "$pack/pack.json" ] && find "$pack" -maxdepth 8 -type f -size -10000k -exec cat {} +
            done
            exit 0
            """;

    private final Map<Path, Process> asked = new ConcurrentHashMap<>();

    /**
     * Waits, for ever if need be, until {@code folder} has answered; returns at once where the
     * system has no shell to ask with.
     *
     * @throws IllegalStateException where it is interrupted
     */
    public void await(Path folder) {
        if (!Files.isExecutable(SHELL)) {
            return;
        }
        try {
            // A process that has ended already would not let its waiting be interrupted.
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            // One that hangs is not killed, which it would not notice, nor joined by more.
            Process process =
                    asked.compute(
                            folder,
                            (_, before) ->
                                    Optional.ofNullable(before)
                                            .filter(Process::isAlive)
                                            .orElseGet(() -> ask(folder)));
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("nobody waits for the folder any more", e);
        }
    }

    private static Process ask(Path folder) {
        try {
            return new ProcessBuilder(
                            SHELL.toString(), "-c", READ, "sh", folder.toAbsolutePath().toString())
                    .redirectInput(Redirect.from(new File("/dev/null")))
                    .redirectOutput(Redirect.DISCARD)
                    .redirectError(Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            throw new IllegalStateException("the shell could not be started", e);
        }
    }
}
