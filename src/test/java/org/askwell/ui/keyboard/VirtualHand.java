package org.askwell.ui.keyboard;

import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

import org.askwell.ui.Pulse;
import org.askwell.ui.Touch;
import org.askwell.ui.theme.ScreenMetrics;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * A finger that trembles, on a clock of its own: it comes down up to 3 mm beside the middle of a
 * key, stays for 50 to 900 ms, drifts, and now and then bounces as it goes up.
 */
final class VirtualHand {
    private static final double TREMOR_MM = 3;
    private static final int SHORTEST = 50;
    private static final int LONGEST = 900;
    private static final int OFFERS_FORMS = 560;
    private static final int LEAST_PAUSE = 90;
    private static final int MOST_PAUSE = 400;
    private static final int BOUNCES_IN_100 = 15;

    private final ScreenMetrics metrics;
    private final Random random;
    private final List<Due> due = new ArrayList<>();
    private long millis = 1_000;

    private record Due(long at, Runnable action) {}

    VirtualHand(ScreenMetrics metrics, Random random) {
        this.metrics = metrics;
        this.random = random;
    }

    /** What keys are built with that this hand is to press. */
    Touch touch() {
        return new Touch(
                metrics,
                () -> millis,
                (span, action) -> {
                    Due later = new Due(millis + span.toMillis(), action);
                    due.add(later);
                    return () -> due.remove(later);
                },
                Duration.ofMillis(80));
    }

    /** Presses {@code key} for as long as it happens to. */
    void press(KeyButton key) {
        press(key, random.nextInt(SHORTEST, LONGEST + 1));
    }

    /** Presses {@code key} until its forms must have shown. */
    void hold(KeyButton key) {
        press(key, random.nextInt(OFFERS_FORMS, LONGEST + 1));
    }

    private void press(KeyButton key, int span) {
        Scene scene = key.getScene();
        Bounds bounds = key.localToScene(key.getLayoutBounds());
        contact(scene, bounds, span);
        if (random.nextInt(100) < BOUNCES_IN_100) {
            pass(random.nextInt(5, 60));
            if (key.getScene() == null) {
                Pulse.on(scene);
            }
            contact(scene, bounds, random.nextInt(5, 20));
        }
        pass(random.nextInt(LEAST_PAUSE, MOST_PAUSE));
    }

    /** Comes down near the middle of {@code aim}, on whatever lies there now. */
    private void contact(Scene scene, Bounds aim, int span) {
        Point2D down = near(aim);
        Optional<KeyButton> hit = Keys.of(scene).filter(key -> isOn(key, down)).findFirst();
        hit.ifPresent(key -> fire(MouseEvent.MOUSE_PRESSED, key, down));
        pass(span);
        Point2D up = near(aim);
        hit.ifPresent(key -> {
            if (!aim.contains(up)) {
                fire(MouseEvent.MOUSE_EXITED, key, up);
            }
            fire(MouseEvent.MOUSE_RELEASED, key, up);
        });
    }

    private static boolean isOn(KeyButton key, Point2D place) {
        return key.getLayoutBounds().contains(key.sceneToLocal(place));
    }

    private Point2D near(Bounds aim) {
        return new Point2D(aim.getCenterX() + tremor(), aim.getCenterY() + tremor());
    }

    private double tremor() {
        return random.nextDouble(-TREMOR_MM, TREMOR_MM) * metrics.pxPerMm();
    }

    private static void fire(EventType<MouseEvent> type, KeyButton key, Point2D at) {
        key.fireEvent(
                new MouseEvent(
                        type,
                        at.getX(),
                        at.getY(),
                        at.getX(),
                        at.getY(),
                        MouseButton.PRIMARY,
                        1,
                        false,
                        false,
                        false,
                        false,
                        true,
                        false,
                        false,
                        true,
                        false,
                        true,
                        null));
    }

    private void pass(long span) {
        long until = millis + span;
        for (Due next = next(until); next != null; next = next(until)) {
            due.remove(next);
            millis = next.at();
            next.action().run();
        }
        millis = until;
    }

    private @Nullable Due next(long until) {
        return due.stream()
                .filter(later -> later.at() <= until)
                .min(Comparator.comparingLong(Due::at))
                .orElse(null);
    }
}
