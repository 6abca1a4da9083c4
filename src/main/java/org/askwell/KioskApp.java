package org.askwell;

import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.Scene;

import org.askwell.shell.Kiosk;
import org.askwell.shell.KioskWindow;
import org.askwell.widgets.FxTimer;

/** Shows a kiosk in its window and lets time pass for it. */
final class KioskApp {
    private KioskApp() {}

    /** Opens {@code kiosk} in {@code window}. */
    static void show(Kiosk kiosk, KioskWindow window, double width, double height) {
        window.open(new Scene(kiosk.root(), width, height), new FxTimer());
        Timeline ticking =
                new Timeline(
                        new KeyFrame(
                                javafx.util.Duration.millis((double) Kiosk.TICK.toMillis()),
                                _ -> {
                                    kiosk.tick();
                                    window.tick();
                                }));
        ticking.setCycleCount(Timeline.INDEFINITE);
        ticking.play();
    }
}
