package org.askwell.ui;

import javafx.scene.Node;

import java.util.Optional;

/**
 * One full screen of the kiosk, built afresh each time it is shown and thrown away afterwards.
 *
 * <p>The shell puts {@link #node} between its top and bottom bands.
 */
public interface Screen {

    /** What the screen shows, sized by the shell. */
    Node node();

    /** What takes the place of the bottom band while the screen shows, such as a keyboard. */
    default Optional<Node> foot() {
        return Optional.empty();
    }

    /** Closes what the screen has opened (listeners, timers), once, when it is left. */
    default void onLeave() {}
}
