package org.askwell.ui;

import org.askwell.ui.theme.ScreenMetrics;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * What everything that is tapped has to know.
 *
 * @param metrics the real size of the screen
 * @param millis a clock in ms that never goes back
 * @param timer for what happens while a key is held
 * @param keyGuard how long a key is deaf after a press, against bouncing fingers; 80 ms as a rule
 *     (EN 301 549, 5.9)
 */
public record Touch(ScreenMetrics metrics, LongSupplier millis, Timer timer, Duration keyGuard) {
    private static final Duration DOUBLE_TAP = Duration.ofMillis(500);

    /** The same on the part of the screen that {@code part} measures. */
    public Touch on(ScreenMetrics part) {
        return new Touch(part, millis, timer, keyGuard);
    }

    /** A guard for one button: a second tap within 500 ms does nothing (EN 301 549, 5.9). */
    public TapGuard buttonGuard() {
        return new TapGuard(millis, DOUBLE_TAP);
    }

    /** A guard for one key. */
    public TapGuard keyTapGuard() {
        return new TapGuard(millis, keyGuard);
    }
}
