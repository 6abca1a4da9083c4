package org.askwell.kiosk.keys;

import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.askwell.kiosk.visit.Frame;
import org.askwell.ui.keyboard.TypedField;

import java.util.Optional;

/**
 * Lets a keyboard that is plugged in write into the field of the screen, whatever has the focus.
 */
final class KeyTyping {
    private final Frame frame;
    private final KeyFocus focus;
    private boolean begun;

    KeyTyping(Frame frame, KeyFocus focus) {
        this.frame = frame;
        this.focus = focus;
    }

    /**
     * Whether something has been typed since the person last went elsewhere, and either goes on
     * being typed or is being worked on.
     */
    boolean underWay() {
        boolean working = new FocusOrder(frame.uppermost()).controls().isEmpty();
        return begun && (working || field().isPresent());
    }

    /** The person goes elsewhere. */
    void interrupt() {
        begun = false;
    }

    /** Gives {@code key} to the field, if it is for one; whether it was. */
    boolean take(KeyEvent key) {
        boolean taken =
                !pressesControl(key) && field().filter(typed -> typed.take(key)).isPresent();
        begun |= taken;
        return taken;
    }

    /** Whether {@code key} is one by which people write, whatever shows. */
    boolean writes(KeyEvent key) {
        boolean letter =
                key.getEventType().equals(KeyEvent.KEY_TYPED)
                        && !key.getCharacter().isEmpty()
                        && key.getCharacter().codePoints().noneMatch(Character::isISOControl);
        return (letter || key.getCode() == KeyCode.BACK_SPACE) && !pressesControl(key);
    }

    /** Whether {@code key} is the space bar, pressed or written by. */
    static boolean isSpace(KeyEvent key) {
        return key.getCode() == KeyCode.SPACE || " ".equals(key.getCharacter());
    }

    /** The space bar presses what the person has gone to by other keys, as it does everywhere. */
    private boolean pressesControl(KeyEvent key) {
        return isSpace(key)
                && !begun
                && focus.control().filter(control -> !(control instanceof TypedField)).isPresent();
    }

    /** The first button that leads on: it finishes what is typed. */
    Optional<ButtonBase> leadsOn() {
        return new FocusOrder(frame.uppermost())
                .first(ButtonBase.class, button -> button.getStyleClass().contains("primary"));
    }

    private Optional<TypedField> field() {
        return new FocusOrder(frame.uppermostLayer()).first(TypedField.class, _ -> true);
    }
}
