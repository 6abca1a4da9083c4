package org.askwell.kiosk.keys;

import javafx.scene.input.KeyCode;

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

    private static final String UNNAMED = KeyCode.UNDEFINED.name();

    private final LongSupplier millis;
    private String held = "";
    private long last;
    private boolean repeated;
    private String written = "";

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
        repeated = !anew;
        if (anew) {
            written = "";
        }
        return anew;
    }

    /**
     * Whether the key that was pressed last writes {@code letter} anew; it does not while it is
     * held. Keys without a name of their own are told apart by what they write.
     */
    boolean writes(String letter) {
        boolean again = repeated && (!held.equals(UNNAMED) || letter.equals(written));
        written = letter;
        return !again;
    }

    /** {@code key} was let go. */
    void letGo(String key) {
        if (held.equals(key)) {
            held = "";
            repeated = false;
        }
    }
}
