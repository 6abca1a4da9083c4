package org.askwell.ui;

import javafx.animation.FadeTransition;
import javafx.scene.Node;
import javafx.util.Duration;

/** Whether things move on the screen by themselves. */
public enum Motion {
    MOVING,
    STILL;

    private static final Duration FADE = Duration.millis(600);

    /** This motion, or none where {@code less} is asked for (WCAG 2.2, 2.3.3). */
    public Motion orLess(boolean less) {
        return less ? STILL : this;
    }

    /**
     * Lets {@code node} come in, slowly where things move; it is there from now on in any case.
     *
     * @return makes an end of the movement, to be called when the node is left
     */
    public Runnable comeIn(Node node) {
        return switch (this) {
            case STILL -> {
                node.setOpacity(1);
                yield () -> {};
            }
            case MOVING -> {
                FadeTransition fade = new FadeTransition(FADE, node);
                fade.setFromValue(0);
                fade.setToValue(1);
                // The first frame is drawn before the first step of the movement.
                node.setOpacity(0);
                fade.play();
                yield () -> {
                    fade.stop();
                    node.setOpacity(1);
                };
            }
        };
    }
}
