package org.askwell.kiosk.touch;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Cursor;
import javafx.scene.Scene;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.layout.StackPane;

import org.askwell.tour.TourClock;
import org.askwell.ui.FxThread;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;

@SuppressWarnings("NullAway.Init")
final class PointerTest {
    private final TourClock clock = new TourClock();
    private Scene scene;

    @BeforeEach
    void keep() {
        scene = FxThread.call(() -> new Scene(new StackPane(), 100, 100));
        FxThread.run(() -> Pointer.keep(scene, clock));
    }

    private void mouse(EventType<MouseEvent> type, double x) {
        FxThread.run(() ->
                Event.fireEvent(
                        scene.getRoot(),
                        new MouseEvent(
                                type,
                                x,
                                5,
                                x,
                                5,
                                MouseButton.NONE,
                                0,
                                false,
                                false,
                                false,
                                false,
                                false,
                                false,
                                false,
                                true,
                                false,
                                true,
                                new PickResult(scene.getRoot(), x, 5))));
    }

    private void pass(Duration span) {
        FxThread.run(() -> clock.pass(span));
    }

    @Test
    void isHiddenUntilAMouseMoves() {
        assertThat(scene.getCursor()).isEqualTo(Cursor.NONE);
        mouse(MouseEvent.MOUSE_MOVED, 10);
        assertThat(scene.getCursor()).isEqualTo(Cursor.NONE);
        mouse(MouseEvent.MOUSE_MOVED, 11);
        assertThat(scene.getCursor()).isEqualTo(Cursor.DEFAULT);
    }

    @Test
    void isHiddenThreeSecondsAfterTheLastMove() {
        mouse(MouseEvent.MOUSE_MOVED, 10);
        mouse(MouseEvent.MOUSE_MOVED, 11);
        pass(Duration.ofMillis(2_900));
        mouse(MouseEvent.MOUSE_MOVED, 12);
        pass(Duration.ofMillis(2_900));
        assertThat(scene.getCursor()).isEqualTo(Cursor.DEFAULT);
        pass(Duration.ofMillis(100));
        assertThat(scene.getCursor()).isEqualTo(Cursor.NONE);
    }

    @Test
    void isHiddenAtOnceByATouchAndStaysSoWhereItWas() {
        mouse(MouseEvent.MOUSE_MOVED, 10);
        mouse(MouseEvent.MOUSE_MOVED, 11);
        mouse(MouseEvent.MOUSE_PRESSED, 11);
        assertThat(scene.getCursor()).isEqualTo(Cursor.NONE);
        mouse(MouseEvent.MOUSE_MOVED, 11);
        assertThat(scene.getCursor()).isEqualTo(Cursor.NONE);
    }
}
