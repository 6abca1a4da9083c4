package org.askwell.needs;

import org.opentest4j.TestAbortedException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * What the machine lacked while the tests ran: a file each, whose lines the build tells at its end,
 * so that tests in several processes make one line.
 */
public final class Absences {
    private final Path folder;
    private final Map<String, String> environment;

    Absences(Path folder, Map<String, String> environment) {
        this.folder = folder;
        this.environment = Map.copyOf(environment);
    }

    /** The absences that this build tells of. */
    public static Absences ofThisBuild() {
        return new Absences(Path.of("target", "not-tested"), System.getenv());
    }

    /** Ends the test, as one that is skipped, where the machine lacks {@code requirement}. */
    public void skipWithout(Requirement requirement) {
        if (!requirement.isHere()) {
            note(requirement);
            throw new TestAbortedException(requirement.told());
        }
    }

    /**
     * Lets the build tell that {@code requirement} is missing.
     *
     * @throws AssertionError where {@code CI} is set: there everything is tested
     */
    void note(Requirement requirement) {
        if (!environment.getOrDefault("CI", "").isEmpty()) {
            throw new AssertionError(requirement.told());
        }
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve(requirement + ".txt"), requirement.told() + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
