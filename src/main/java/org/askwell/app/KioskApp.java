package org.askwell.app;

import javafx.geometry.Dimension2D;
import javafx.scene.Scene;

import org.askwell.kiosk.Kiosk;
import org.askwell.kiosk.KioskWindow;
import org.askwell.kiosk.touch.ImmediatePulse;
import org.askwell.work.DrawingTimer;

import java.time.Duration;

/** Shows a kiosk in its window and lets time pass for it. */
final class KioskApp {
    private static final Duration AFTER_FIRST_PICTURE = Duration.ofMillis(300);

    private KioskApp() {}

    /**
     * Opens {@code kiosk} in {@code window}.
     *
     * @param size px
     */
    static void show(Kiosk kiosk, KioskWindow window, Dimension2D size, DrawingTimer timer) {
        Scene scene = new Scene(kiosk.root(), size.getWidth(), size.getHeight());
        window.open(scene, timer::after);
        timer.after(
                AFTER_FIRST_PICTURE,
                () ->
                        ImmediatePulse.ofToolkit(FxToolkit.drawing())
                                .ifPresent(pulse -> pulse.watch(scene)));
        timer.every(Kiosk.TICK, kiosk::tick);
        timer.every(Kiosk.TICK, window::tick);
    }
}
