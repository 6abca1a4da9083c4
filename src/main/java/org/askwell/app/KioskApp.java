package org.askwell.app;

import javafx.geometry.Dimension2D;
import javafx.scene.Scene;

import org.askwell.kiosk.Kiosk;
import org.askwell.kiosk.KioskWindow;
import org.askwell.work.DrawingTimer;

/** Shows a kiosk in its window and lets time pass for it. */
final class KioskApp {
    private KioskApp() {}

    /**
     * Opens {@code kiosk} in {@code window}.
     *
     * @param size px
     */
    static void show(Kiosk kiosk, KioskWindow window, Dimension2D size, DrawingTimer timer) {
        window.open(new Scene(kiosk.root(), size.getWidth(), size.getHeight()), timer::after);
        timer.every(Kiosk.TICK, kiosk::tick);
        timer.every(Kiosk.TICK, window::tick);
    }
}
