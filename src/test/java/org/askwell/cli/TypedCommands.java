package org.askwell.cli;

import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What somebody types, and what comes of it. */
abstract class TypedCommands {
    final Terminal terminal = new Terminal();

    @TempDir Path folder;

    /** Runs a line of words between single spaces. */
    final int run(String line) {
        return terminal.run(line.isEmpty() ? new String[0] : line.split(" ", -1));
    }

    /** A file whose first line is a passphrase. */
    final Path passphrase() throws IOException {
        return Files.writeString(folder.resolve("passphrase"), "four plain words here\nsecond\n");
    }
}
