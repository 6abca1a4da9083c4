package org.askwell.kiosk.touch;

import javafx.scene.Node;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

/** Tells of everything a person does, and stops what could lead out of the kiosk. */
public final class InputFilter {
    private final Runnable touched;

    /**
     * @param touched runs at each touch, key and turn of a wheel; what the program does itself
     *     fires no such event
     */
    public InputFilter(Runnable touched) {
        this.touched = touched;
    }

    public void watch(Node root) {
        root.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> touched.run());
        root.addEventFilter(ScrollEvent.SCROLL, _ -> touched.run());
        root.addEventFilter(KeyEvent.KEY_PRESSED, _ -> touched.run());
        root.addEventFilter(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, _ -> touched.run());
        root.addEventFilter(KeyEvent.KEY_PRESSED, InputFilter::stopShortcut);
        root.addEventFilter(ContextMenuEvent.ANY, ContextMenuEvent::consume);
    }

    /** Undo, paste and JavaFX's own shortcuts could bring back what another person typed. */
    private static void stopShortcut(KeyEvent key) {
        boolean writesWithAltGraph = key.isControlDown() && key.isAltDown();
        if (!writesWithAltGraph && (key.isShortcutDown() || key.isMetaDown() || key.isAltDown())) {
            key.consume();
        }
    }
}
