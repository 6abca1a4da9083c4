package org.askwell.ui;

import javafx.scene.Node;

import java.util.Optional;

/**
 * One full screen of the kiosk, built for one person and thrown away with their visit at the
 * latest.
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

    /**
     * Brings the screen back to how it was when it was built, so that the same person can be shown
     * it again.
     *
     * @return false where it has to be built afresh, as everything that somebody types in
     */
    default boolean renew() {
        return false;
    }

    /** Closes what the screen has opened (listeners, timers), once, when it is given up. */
    default void onLeave() {}
}
