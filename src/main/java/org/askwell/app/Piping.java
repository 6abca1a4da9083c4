package org.askwell.app;

import org.askwell.work.AtomicFile;
import org.askwell.work.TimeLimit;
import org.askwell.work.ToldException;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** Passes bytes on to a device or a pipe, and does not wait for ever for a pipe to be read. */
record Piping(TimeLimit limit) {

    /**
     * Writes {@code content} to {@code file}, which {@link AtomicFile#passesOn} bytes.
     *
     * @throws ToldException where nobody comes to read from it
     * @throws IOException where it cannot be written
     */
    void pass(Path file, AtomicFile.Content content) throws IOException, ToldException {
        try (OutputStream out = new BufferedOutputStream(open(file))) {
            content.writeTo(out);
        }
    }

    private OutputStream open(Path file) throws IOException, ToldException {
        try {
            return limit.call(file, () -> opened(file))
                    .orElseThrow(() ->
                            new ToldException(
                                    "Nobody reads from the pipe "
                                            + file
                                            + "; start the program that reads from it, or name a"
                                            + " file with --out."));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static OutputStream opened(Path file) {
        try {
            return AtomicFile.passOn(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
