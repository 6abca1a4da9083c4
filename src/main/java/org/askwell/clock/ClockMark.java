package org.askwell.clock;

import java.time.Duration;
import java.time.Instant;

/**
 * A moment that later readings are compared with.
 *
 * @param wall the time of day
 * @param running how long the machine had run
 * @param boot names that run of the machine
 */
public record ClockMark(Instant wall, Duration running, String boot) {
    /** Off for so long is ordinary, as over a holiday. */
    static final Duration ORDINARILY_OFF = Duration.ofDays(14);

    /** How far two moments may be apart and still pass for the same. */
    public static final Duration SLACK = Duration.ofMinutes(5);

    /**
     * The slack grows by 1 in so many: twice the 500 parts in a million that a clock is trimmed by.
     */
    private static final int DRIFT = 1000;

    /** The moment of {@code reading}. */
    static ClockMark of(ClockReading reading) {
        return new ClockMark(reading.wall(), reading.running(), reading.boot());
    }

    /** Whether the machine has not been started anew between this and {@code now}. */
    boolean sameRun(ClockReading now) {
        return boot.equals(now.boot()) && now.running().compareTo(running) >= 0;
    }

    /**
     * What the wall clock has gained (or lost, below zero) until {@code now} beyond what the
     * running time and, after a new start, the time switched off explain; zero where they explain
     * it.
     */
    Duration unexplained(ClockReading now) {
        Duration passed = Duration.between(wall, now.wall());
        boolean sameRun = sameRun(now);
        Duration least = sameRun ? now.running().minus(running) : Duration.ZERO;
        Duration most = sameRun ? least : now.running().plus(ORDINARILY_OFF);
        Duration slack = SLACK.plus(least.dividedBy(DRIFT));
        if (passed.compareTo(least.minus(slack)) < 0) {
            return passed.minus(least);
        }
        return passed.compareTo(most.plus(slack)) > 0 ? passed.minus(most) : Duration.ZERO;
    }
}
