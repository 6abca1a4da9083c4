package org.askwell.device;

import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Properties;

/**
 * What the build has left in the program.
 *
 * @param version such as {@code 0.1.0}
 * @param time when the program was built, before which no clock can be right
 */
public record Build(String version, Instant time) {
    private static final String FILE = "/build.properties";

    /** Before that there was no program at all; holds where a build does not say its time. */
    public static final Instant FIRST = Instant.parse("2026-11-23T00:00:00Z");

    /** That of this program. */
    public static Build ofProgram() {
        Properties build = new Properties();
        try (InputStream in = Build.class.getResourceAsStream(FILE)) {
            if (in != null) {
                build.load(in);
            }
        } catch (IOException e) {
            return of("", "");
        }
        return of(build.getProperty("version", ""), build.getProperty("built", ""));
    }

    /** {@link #FIRST} where {@code built} is no instant (ISO 8601). */
    static Build of(String version, String built) {
        try {
            Instant time = Instant.parse(built);
            return new Build(version, time.isBefore(FIRST) ? FIRST : time);
        } catch (DateTimeException e) {
            return new Build(version, FIRST);
        }
    }
}
