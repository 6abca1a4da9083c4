package org.askwell.ui.control;

import javafx.scene.Node;

import java.util.Objects;

/**
 * Marks the control of a screen with which somebody who uses keys begins, where that is not the
 * first of them: on a screen that is mostly read, the one that leads on.
 */
public final class FirstFocus {
    private FirstFocus() {}

    /** Says that the screen of {@code control} begins with it. */
    public static void mark(Node control) {
        control.getProperties().put(FirstFocus.class, true);
    }

    /** Whether {@code control} is so marked. */
    public static boolean marks(Node control) {
        return control.hasProperties()
                && Objects.equals(control.getProperties().get(FirstFocus.class), true);
    }
}
