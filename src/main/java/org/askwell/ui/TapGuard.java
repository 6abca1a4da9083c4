package org.askwell.ui;

import java.time.Duration;
import java.util.function.LongSupplier;

/** Lets the first of several quick taps on one control through. */
public final class TapGuard {
    private final LongSupplier millis;
    private final long quiet;
    private boolean tapped;
    private long last;

    /**
     * @param millis a clock in ms that never goes back
     * @param quiet how long after a tap the next is ignored
     */
    TapGuard(LongSupplier millis, Duration quiet) {
        this.millis = millis;
        this.quiet = quiet.toMillis();
    }

    /** Lets the next tap through, whenever the last one was. */
    public void forget() {
        tapped = false;
    }

    /** Ignores the next taps as after one that ends now. */
    public void rest() {
        tapped = true;
        last = millis.getAsLong();
    }

    /** Whether the tap that happens now counts. */
    public boolean lets() {
        long now = millis.getAsLong();
        if (tapped && now - last < quiet) {
            return false;
        }
        tapped = true;
        last = now;
        return true;
    }
}
