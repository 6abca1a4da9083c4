package org.askwell.device;

import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Properties;

/** When this program was built, before which no clock can be right. */
public final class BuildTime {
    private static final String FILE = "/build.properties";

    /** Before that there was no program at all; holds where a build does not say its time. */
    public static final Instant FIRST = Instant.parse("2026-11-23T00:00:00Z");

    private BuildTime() {}

    /** The time that the build has left in the program. */
    public static Instant ofProgram() {
        Properties build = new Properties();
        try (InputStream in = BuildTime.class.getResourceAsStream(FILE)) {
            if (in != null) {
                build.load(in);
            }
        } catch (IOException e) {
            return FIRST;
        }
        return of(build.getProperty("built", ""));
    }

    /** The instant that {@code text} says (ISO 8601); {@link #FIRST} where it says none. */
    static Instant of(String text) {
        try {
            Instant built = Instant.parse(text);
            return built.isBefore(FIRST) ? FIRST : built;
        } catch (DateTimeException e) {
            return FIRST;
        }
    }
}
