package org.askwell.ui.control;

import javafx.scene.input.MouseEvent;

import org.askwell.ui.Touch;
import org.askwell.ui.text.WholeWords;
import org.jspecify.annotations.Nullable;

import java.time.Duration;

/** A text that does something only when it is held, so that no patient does it by chance. */
public final class HoldArea extends WholeWords {
    private static final Duration HOLD = Duration.ofSeconds(3);

    private final double side;
    private @Nullable Runnable callOff;

    /** Shows {@code text} and does {@code action} once it is held for 3 s. */
    public HoldArea(Touch touch, String text, Runnable action) {
        super(text);
        getStyleClass().add("hold-area");
        setMinHeight(touch.metrics().target());
        side = touch.metrics().target();
        addEventHandler(
                MouseEvent.MOUSE_PRESSED,
                event -> {
                    release();
                    callOff = touch.timer().after(HOLD, action);
                    event.consume();
                });
        addEventHandler(MouseEvent.MOUSE_RELEASED, _ -> release());
        addEventHandler(MouseEvent.MOUSE_EXITED, _ -> release());
        addEventHandler(MouseEvent.MOUSE_CLICKED, MouseEvent::consume);
    }

    @Override
    protected double computeMinWidth(double height) {
        return Math.max(side, super.computeMinWidth(height));
    }

    private void release() {
        if (callOff != null) {
            callOff.run();
            callOff = null;
        }
    }
}
