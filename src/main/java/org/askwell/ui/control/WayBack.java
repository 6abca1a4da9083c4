package org.askwell.ui.control;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;

import java.util.Objects;
import java.util.Optional;

/** Marks the buttons that lead back, so that the key Back does what they do. */
public final class WayBack {
    private WayBack() {}

    /** Says that {@code button} leads back. */
    public static void mark(ButtonBase button) {
        button.getProperties().put(WayBack.class, true);
    }

    /** Says that {@code button} leads elsewhere. */
    public static void unmark(ButtonBase button) {
        button.getProperties().remove(WayBack.class);
    }

    /** The first button of {@code shown} that leads back and can be used. */
    public static Optional<ButtonBase> in(Node shown) {
        if (!shown.isVisible() || shown.isDisabled()) {
            return Optional.empty();
        }
        if (shown instanceof ButtonBase button && marks(button)) {
            return Optional.of(button);
        }
        return shown instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream()
                        .map(WayBack::in)
                        .flatMap(Optional::stream)
                        .findFirst()
                : Optional.empty();
    }

    private static boolean marks(ButtonBase button) {
        return button.hasProperties()
                && Objects.equals(button.getProperties().get(WayBack.class), true);
    }
}
