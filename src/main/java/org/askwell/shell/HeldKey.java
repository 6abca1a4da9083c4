package org.askwell.shell;

import java.util.function.LongSupplier;

/**
 * Tells a key that is pressed from one that is held down, which machines report as further presses
 * (EN 301 549, 5.7).
 */
final class HeldKey {
    /**
     * A key whose release was lost, as when the window was left, counts as let go after so many ms;
     * machines repeat a held key sooner.
     */
    private static final long FORGOTTEN = 1_500;

    private final LongSupplier millis;
    private String held = "";
    private long last;

    /**
     * @param millis a clock in ms that never goes back
     */
    HeldKey(LongSupplier millis) {
        this.millis = millis;
    }

    /** Whether {@code key} is pressed anew; it is not while it is held. */
    boolean presses(String key) {
        long now = millis.getAsLong();
        boolean anew = !held.equals(key) || now - last > FORGOTTEN;
        held = key;
        last = now;
        return anew;
    }

    /** {@code key} was let go. */
    void letGo(String key) {
        if (held.equals(key)) {
            held = "";
        }
    }
}
