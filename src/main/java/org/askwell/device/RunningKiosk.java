package org.askwell.device;

import org.askwell.work.ToldException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The kiosk that has claimed a data folder, as its claim names it.
 *
 * @param process of the kiosk
 */
public record RunningKiosk(ProcessHandle process) {

    /**
     * The one that has claimed {@code folder}.
     *
     * @throws ToldException where none has, or something else is at work there
     */
    public static RunningKiosk of(DataFolder folder) throws ToldException {
        try (SingleInstance _ = SingleInstance.lock(folder)) {
            throw new ToldException("No kiosk runs with the data folder " + folder.path() + ".");
        } catch (IOException e) {
            throw SingleInstance.unlockable(folder, e);
        } catch (ToldException e) {
            return named(folder).orElseThrow(() -> e);
        }
    }

    private static Optional<RunningKiosk> named(DataFolder folder) {
        Path claim = SingleInstance.file(folder);
        try {
            return ProcessHandle.of(
                            Long.parseLong(
                                    Files.readString(claim, StandardCharsets.US_ASCII).strip()))
                    .map(RunningKiosk::new);
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    /**
     * Asks it to close, as the system does, and waits until it has.
     *
     * @throws ToldException where it has not within {@code patience}, or may not be asked
     */
    public void close(Duration patience) throws ToldException {
        if (!process.destroy()) {
            throw new ToldException(
                    "The kiosk is another user's; close it as that user, or have the system do"
                            + " it.");
        }
        try {
            ProcessHandle _ = process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException e) {
            throw new ToldException(
                    "The kiosk was asked to close and has not; look at its screen, or have the"
                            + " system end the process "
                            + process.pid()
                            + ".",
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ToldException("The kiosk was asked to close.", e);
        }
    }
}
