package org.askwell.site;

import java.time.Duration;

/**
 * How long nobody may touch the screen before it asks "Still there?" (WCAG 2.2, 2.2.1).
 *
 * @param reading on a screen that is read
 * @param form on a screen of the callback form
 * @param done on the screen with the reference
 * @param staff on a screen for staff
 * @param warning how long the question stands, 20 s or more
 */
public record IdleTimes(
        Duration reading, Duration form, Duration done, Duration staff, Duration warning) {

    /** The times of a site that sets none of its own. */
    public static final IdleTimes DEFAULT =
            new IdleTimes(
                    Duration.ofSeconds(90),
                    Duration.ofSeconds(120),
                    Duration.ofSeconds(180),
                    Duration.ofSeconds(60),
                    Duration.ofSeconds(30));
}
