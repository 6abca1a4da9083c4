package org.askwell.ui;

import javafx.animation.PauseTransition;

import java.time.Duration;

/** A timer of the toolkit's own pulse. */
public final class FxTimer implements Timer {

    @Override
    public Runnable after(Duration delay, Runnable action) {
        PauseTransition pause =
                new PauseTransition(javafx.util.Duration.millis((double) delay.toMillis()));
        pause.setOnFinished(_ -> action.run());
        pause.play();
        return pause::stop;
    }
}
