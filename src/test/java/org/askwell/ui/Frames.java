package org.askwell.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.application.Platform;
import javafx.scene.Scene;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Waits for frames of a scene that shows. */
public final class Frames {
    private Frames() {}

    /** Waits until {@code scene} has been drawn so many times more. */
    public static void await(Scene scene, int count) {
        CountDownLatch frames = new CountDownLatch(count);
        Runnable drawn =
                () -> {
                    frames.countDown();
                    if (frames.getCount() > 0) {
                        Platform.requestNextPulse();
                    }
                };
        FxThread.run(() -> {
            scene.addPostLayoutPulseListener(drawn);
            Platform.requestNextPulse();
        });
        try {
            assertThat(frames.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        FxThread.run(() -> scene.removePostLayoutPulseListener(drawn));
    }
}
