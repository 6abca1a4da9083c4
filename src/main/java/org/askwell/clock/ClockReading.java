package org.askwell.clock;

import java.time.Duration;
import java.time.Instant;

/**
 * What a machine says of the time at one moment.
 *
 * @param wall the time of day, which somebody or something may have set wrong
 * @param running how long the machine has run since it was started, as far as it can tell with the
 *     time that it was asleep
 * @param boot names this run of the machine; the next start has another
 */
public record ClockReading(
        Instant wall, Duration running, String boot, Synchronised synchronised) {}
