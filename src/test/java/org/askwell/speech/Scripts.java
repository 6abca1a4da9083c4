package org.askwell.speech;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;

/** Small programs that stand in for an engine, and little patience with them. */
final class Scripts {
    private final Path folder;

    Scripts(Path folder) {
        this.folder = folder;
    }

    /** A program with the shell commands {@code body}. */
    String program(String name, String body) throws IOException {
        Path file = Files.writeString(folder.resolve(name), "#!/bin/sh\n" + body + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
        return file.toString();
    }

    /** Programs of the machine that get {@code limit} whatever they are allowed. */
    static Programs within(Duration limit) {
        Programs system = new SystemPrograms();
        return (command, environment, input, _, most) ->
                system.run(command, environment, input, limit, most);
    }
}
