package org.askwell.kiosk.touch;

import javafx.scene.Cursor;
import javafx.scene.Scene;
import javafx.scene.input.MouseEvent;

import org.askwell.ui.Timer;

import java.time.Duration;

/**
 * Shows the pointer only while a mouse is moved. A touch comes as the press of a mouse on Linux and
 * cannot be told from one, so that every press hides it.
 */
public final class Pointer {
    private static final Duration SHOWN = Duration.ofSeconds(3);

    private final Scene scene;
    private final Timer timer;
    private double x = Double.NaN;
    private double y = Double.NaN;
    private Runnable calledOff = () -> {};

    private Pointer(Scene scene, Timer timer) {
        this.scene = scene;
        this.timer = timer;
    }

    /** Keeps the pointer of {@code scene} from now on; nothing shows at first. */
    public static void keep(Scene scene, Timer timer) {
        Pointer pointer = new Pointer(scene, timer);
        pointer.hide();
        scene.addEventFilter(MouseEvent.MOUSE_MOVED, pointer::moved);
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, pointer::pressed);
    }

    /** The toolkit tells of moves also where something else has come to lie below the pointer. */
    private void moved(MouseEvent event) {
        boolean first = Double.isNaN(x);
        boolean elsewhere = event.getScreenX() != x || event.getScreenY() != y;
        note(event);
        if (elsewhere && !first) {
            calledOff.run();
            scene.setCursor(Cursor.DEFAULT);
            calledOff = timer.after(SHOWN, this::hide);
        }
    }

    private void pressed(MouseEvent event) {
        note(event);
        hide();
    }

    private void note(MouseEvent event) {
        x = event.getScreenX();
        y = event.getScreenY();
    }

    private void hide() {
        calledOff.run();
        scene.setCursor(Cursor.NONE);
    }
}
