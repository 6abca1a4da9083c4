package org.askwell.kiosk.keys;

import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

import org.askwell.site.KeySettings;
import org.askwell.site.NavigationAction;

import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/** Turns the keys of a scene into what they stand for, each once however long it is held. */
public final class KeyInput {
    private final KeySettings settings;
    private final HeldKey held;
    private final Supplier<KeyNavigation> person;

    /**
     * @param millis a clock in ms that never goes back
     * @param person who is at the kiosk
     */
    public KeyInput(KeySettings settings, LongSupplier millis, Supplier<KeyNavigation> person) {
        this.settings = settings;
        this.person = person;
        held = new HeldKey(millis);
    }

    /** Hears the keys of {@code scene}; those that stand for something do nothing else. */
    public void watch(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        scene.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        scene.addEventFilter(KeyEvent.KEY_RELEASED, this::released);
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> person.get().pointed());
        scene.addPostLayoutPulseListener(() -> person.get().drawn());
    }

    private void pressed(KeyEvent key) {
        boolean anew = held.presses(key.getCode().name());
        Optional<NavigationAction> action = action(key);
        if (action.isPresent()) {
            key.consume();
            if (anew) {
                person.get().pressed(action.get());
            }
        } else if (!key.getCode().isModifierKey()) {
            other(key, anew);
        }
    }

    private void other(KeyEvent key, boolean anew) {
        if (person.get().types(key)) {
            key.consume();
        } else if (key.getCode() == KeyCode.SPACE) {
            key.consume();
            if (anew) {
                person.get().spacePressed();
            }
        } else {
            person.get().otherKey(key.getCode() == KeyCode.TAB);
        }
    }

    /** A letter is written once, however long its key is held. */
    private void typed(KeyEvent key) {
        if (!held.writes(key.getCharacter()) || person.get().types(key)) {
            key.consume();
        }
    }

    private void released(KeyEvent key) {
        held.letGo(key.getCode().name());
        if (key.getCode() == KeyCode.SPACE) {
            key.consume();
            person.get().spaceReleased();
        }
        action(key)
                .ifPresent(action -> {
                    key.consume();
                    person.get().released(action);
                });
    }

    private Optional<NavigationAction> action(KeyEvent key) {
        boolean combined = key.isControlDown() || key.isAltDown() || key.isMetaDown();
        return combined ? Optional.empty() : settings.action(key.getCode().name());
    }
}
