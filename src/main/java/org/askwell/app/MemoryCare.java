package org.askwell.app;

import org.askwell.device.FreedHeap;
import org.askwell.device.GarbageLimit;
import org.askwell.device.OwnMemory;
import org.askwell.kiosk.Kiosk;
import org.askwell.work.DrawingTimer;
import org.askwell.work.Lane;

import java.time.Duration;

/**
 * Keeps what people type at a kiosk within its memory, and out of it once they have gone.
 *
 * @param lane away from the drawing
 */
record MemoryCare(Lane lane, DrawingTimer timer) {
    /** Nobody has typed anything by then, and native calls by hand take long to prepare. */
    private static final Duration AFTER_FIRST_PICTURE = Duration.ofSeconds(1);

    /** What is likely to be wanted next is built by then. */
    private static final Duration AFTER_BUILDING = Duration.ofSeconds(4);

    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);

    /** The window forgets the old screen when it draws the new one. */
    private static final Duration DRAWN = Duration.ofMillis(500);

    /** Begins for {@code kiosk}, for as long as its lanes are open. */
    void begin(Kiosk kiosk) {
        timer.after(
                AFTER_FIRST_PICTURE,
                () -> lane.run(OwnMemory.ofMachine()::close, _ -> {}, _ -> {}));
        lane.repeat(AFTER_BUILDING, BETWEEN_LOOKS, GarbageLimit.ofHeap()::keep);
        kiosk.whenGone(() ->
                timer.after(DRAWN, () -> lane.run(new FreedHeap()::overwrite, _ -> {}, _ -> {})));
    }
}
