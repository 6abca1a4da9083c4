package org.askwell.store.keys;

import org.askwell.clock.ClockReading;

import java.time.Duration;

/**
 * Wrong passphrases in a row, with when the wait for the last of them began.
 *
 * @param wrong how many
 * @param boot the run of the machine in which the wait began
 * @param running how long the machine had run then
 */
record TryCount(int wrong, String boot, Duration running) {
    private static final int MOST = 1000;

    /** The same with one more at {@code now}. */
    static TryCount more(int wrong, ClockReading now) {
        return new TryCount(Math.min(wrong + 1, MOST), now.boot(), now.running());
    }

    /** The same whose wait begins at {@code now}. */
    TryCount from(ClockReading now) {
        return new TryCount(wrong, now.boot(), now.running());
    }

    /** Whether the machine has run since the wait began. */
    boolean sameRun(ClockReading now) {
        return boot.equals(now.boot()) && now.running().compareTo(running) >= 0;
    }

    /** What is left at {@code now} of a wait of {@code whole}; zero where it is over. */
    Duration left(Duration whole, ClockReading now) {
        Duration left = sameRun(now) ? whole.minus(now.running().minus(running)) : whole;
        return left.isNegative() ? Duration.ZERO : left;
    }
}
