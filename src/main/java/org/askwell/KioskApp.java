package org.askwell;

import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;

import org.askwell.shell.Kiosk;

/** Shows a kiosk in its window and lets time pass for it. */
final class KioskApp {
    private KioskApp() {}

    /** Opens {@code kiosk} on {@code stage}, in the whole screen unless {@code windowed}. */
    static void show(Kiosk kiosk, Stage stage, double width, double height, boolean windowed) {
        stage.setScene(new Scene(kiosk.root(), width, height));
        stage.setTitle("Askwell");
        stage.setFullScreenExitHint("");
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        stage.setFullScreen(!windowed);
        stage.show();
        Timeline ticking =
                new Timeline(
                        new KeyFrame(
                                javafx.util.Duration.millis((double) Kiosk.TICK.toMillis()),
                                _ -> kiosk.tick()));
        ticking.setCycleCount(Timeline.INDEFINITE);
        ticking.play();
    }
}
