package org.askwell.device;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What the operating system tells a program about where it runs.
 *
 * @param family the family of the operating system
 * @param home home folder of the user, as the system names it
 * @param environment variables of the environment
 */
public record Machine(Family family, String home, Map<String, String> environment) {
    public Machine {
        environment = Map.copyOf(environment);
    }

    public Machine(Family family, Path home, Map<String, String> environment) {
        this(family, home.toString(), environment);
    }

    /** A family of operating systems. */
    public enum Family {
        LINUX,
        MACOS,
        WINDOWS;

        /** The family of the system that calls itself {@code name}; everything else is Linux. */
        static Family named(String name) {
            String lower = name.toLowerCase(Locale.ROOT);
            if (lower.startsWith("windows")) {
                return WINDOWS;
            }
            return lower.startsWith("mac") ? MACOS : LINUX;
        }
    }

    /** The machine on which this program runs. */
    public static Machine thisOne() {
        return new Machine(
                Family.named(System.getProperty("os.name", "")),
                System.getenv().getOrDefault("HOME", System.getProperty("user.home", ".")),
                System.getenv());
    }

    /** The variable {@code name}, where it is set and not empty. */
    public Optional<String> variable(String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isEmpty());
    }
}
