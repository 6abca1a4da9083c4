package org.askwell.ui.keyboard;

import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

import org.askwell.ui.TapGuard;
import org.askwell.ui.Timer;
import org.askwell.ui.Touch;
import org.askwell.ui.control.FocusRing;
import org.askwell.ui.control.Holdable;

import java.time.Duration;

/** A key that acts when it is pressed, not when it is let go, and leaves the focus where it is. */
public final class KeyButton extends Button implements Holdable {
    private static final PseudoClass DOWN = PseudoClass.getPseudoClass("down");
    private static final Duration HOLD = Duration.ofMillis(500);
    private static final Duration REPEAT = Duration.ofMillis(150);

    private final Timer timer;
    private final TapGuard guard;
    private final Runnable press;
    private Runnable held = () -> {};
    private Runnable letGo = () -> {};
    private Runnable lifted = () -> {};

    /**
     * A key of a size in px that does {@code press}.
     *
     * @param textSize size of its label in px
     */
    public KeyButton(Touch touch, double width, double height, double textSize, Runnable press) {
        this.timer = touch.timer();
        this.guard = touch.keyTapGuard();
        this.press = press;
        getStyleClass().add("key");
        setMinSize(width, height);
        setPrefSize(width, height);
        setMaxSize(width, height);
        FocusRing.on(this, touch.metrics(), "-fx-font-size: " + textSize + "px;");
        setOnAction(_ -> tap());
        addEventFilter(MouseEvent.MOUSE_PRESSED, this::down);
        addEventFilter(MouseEvent.MOUSE_RELEASED, this::up);
        addEventHandler(MouseEvent.MOUSE_EXITED, this::up);
    }

    /** Does {@code action} once when the key is held for 500 ms. */
    public KeyButton whenHeld(Runnable action) {
        held =
                () -> {
                    if (isPressedDown()) {
                        action.run();
                    }
                };
        return this;
    }

    /** Does {@code action} whenever a finger goes up from the key. */
    KeyButton whenLifted(Runnable action) {
        lifted = action;
        return this;
    }

    /** Goes on doing the same while the key is held. */
    public KeyButton repeating() {
        held = this::repeat;
        return this;
    }

    private boolean isPressedDown() {
        return getPseudoClassStates().contains(DOWN);
    }

    private void repeat() {
        if (isPressedDown()) {
            press.run();
            letGo = timer.after(REPEAT, this::repeat);
        }
    }

    private void down(MouseEvent event) {
        event.consume();
        if (event.getButton() == MouseButton.PRIMARY) {
            hold();
        }
    }

    @Override
    public void hold() {
        if (tap()) {
            pseudoClassStateChanged(DOWN, true);
            letGo = timer.after(HOLD, held);
        }
    }

    @Override
    public void letGo() {
        release();
    }

    /** A finger that goes up may bounce, however long it was down. */
    private void up(MouseEvent event) {
        event.consume();
        if (event.getEventType().equals(MouseEvent.MOUSE_RELEASED)) {
            rest();
            lifted.run();
        }
        release();
    }

    /** Is deaf for a moment, as after a press, because it has come where another key was. */
    void rest() {
        guard.rest();
    }

    /** Stops what holding the key does. */
    void release() {
        pseudoClassStateChanged(DOWN, false);
        letGo.run();
        letGo = () -> {};
    }

    private boolean tap() {
        boolean counts = guard.lets();
        if (counts) {
            press.run();
        }
        return counts;
    }
}
