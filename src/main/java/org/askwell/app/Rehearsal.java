package org.askwell.app;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;

import org.askwell.kiosk.Kiosk;
import org.askwell.work.DrawingTimer;

import java.time.Duration;
import java.util.List;
import java.util.Random;

/**
 * Touches what a kiosk shows, here and there, and then closes it: what runs meanwhile is what the
 * build keeps for a quick start.
 */
final class Rehearsal {
    private static final int TOUCHES = 150;
    private static final Duration PACE = Duration.ofMillis(60);

    /** The same touches in every build. */
    private static final long SEED = 1;

    private final Kiosk kiosk;
    private final Runnable end;
    private final Robot robot = new Robot();
    private final Random random = new Random(SEED);
    private int left = TOUCHES;

    /**
     * @param end closes the kiosk
     */
    Rehearsal(Kiosk kiosk, Runnable end) {
        this.kiosk = kiosk;
        this.end = end;
    }

    /** Goes on until its touches are done, and ends then. */
    void begin(DrawingTimer timer) {
        timer.every(PACE, this::touch);
    }

    private void touch() {
        if (left == 0) {
            end.run();
        }
        left--;
        List<Node> controls = kiosk.controls();
        if (left >= 0 && !controls.isEmpty()) {
            Node chosen = controls.get(random.nextInt(controls.size()));
            Bounds place = chosen.localToScreen(chosen.getLayoutBounds());
            robot.mouseMove(place.getCenterX(), place.getCenterY());
            robot.mousePress(MouseButton.PRIMARY);
            robot.mouseRelease(MouseButton.PRIMARY);
        }
    }
}
