package org.askwell.kiosk;

import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.askwell.kiosk.touch.Pointer;
import org.askwell.ui.Timer;

import java.util.List;

/**
 * The window of a kiosk: it goes only with the program or when staff close it, and comes to the
 * front again when another one covers it.
 */
public final class KioskWindow {
    private final Stage stage;
    private final boolean whole;

    /**
     * @param whole whether it takes the whole screen; a smaller one may be covered
     */
    public KioskWindow(Stage stage, boolean whole) {
        this.stage = stage;
        this.whole = whole;
    }

    /** Opens the window on {@code scene}. */
    public void open(Scene scene, Timer timer) {
        stage.setScene(scene);
        stage.setTitle("Askwell");
        stage.setFullScreenExitHint("");
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        stage.setFullScreen(whole);
        // Window managers ask so on Alt+F4, which no key filter ever sees.
        stage.setOnCloseRequest(Event::consume);
        Pointer.keep(scene, timer);
        stage.show();
    }

    /** Sees to it that nothing covers the window; to be called every now and then. */
    public void tick() {
        if (!whole || !stage.isShowing()) {
            return;
        }
        if (stage.isIconified()) {
            stage.setIconified(false);
        }
        if (!stage.isFullScreen()) {
            stage.setFullScreen(true);
        }
        if (!stage.isFocused()) {
            stage.toFront();
            stage.requestFocus();
        }
    }

    /** Closes it, and before it whatever has opened from it: the toolkit would crash otherwise. */
    public void close() {
        List.copyOf(Window.getWindows()).reversed().forEach(Window::hide);
    }
}
