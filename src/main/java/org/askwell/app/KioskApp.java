package org.askwell.app;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.geometry.Dimension2D;
import javafx.scene.Scene;

import org.askwell.kiosk.Kiosk;
import org.askwell.kiosk.KioskWindow;
import org.askwell.ui.FxTimer;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/** Shows a kiosk in its window and lets time pass for it. */
final class KioskApp {
    private KioskApp() {}

    /**
     * Opens {@code kiosk} in {@code window}.
     *
     * @param size px
     * @param faults hears of what time passing throws
     */
    static void show(
            Kiosk kiosk, KioskWindow window, Dimension2D size, Consumer<Throwable> faults) {
        window.open(new Scene(kiosk.root(), size.getWidth(), size.getHeight()), new FxTimer());
        ticking(Kiosk.TICK, List.of(kiosk::tick, window::tick), faults).play();
    }

    /**
     * Lets each of {@code parts} know every {@code tick} that time passes; what one of them throws
     * keeps neither the others nor itself from the next tick.
     */
    static Animation ticking(Duration tick, List<Runnable> parts, Consumer<Throwable> faults) {
        Timeline ticking =
                new Timeline(
                        new KeyFrame(
                                javafx.util.Duration.millis((double) tick.toMillis()),
                                _ -> parts.forEach(part -> tick(part, faults))));
        ticking.setCycleCount(Animation.INDEFINITE);
        return ticking;
    }

    private static void tick(Runnable part, Consumer<Throwable> faults) {
        try {
            part.run();
        } catch (Throwable thrown) {
            faults.accept(thrown);
        }
    }
}
