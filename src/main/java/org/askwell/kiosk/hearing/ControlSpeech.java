package org.askwell.kiosk.hearing;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Labeled;

import org.askwell.speech.Control;
import org.askwell.speech.Control.Role;
import org.askwell.speech.Control.State;
import org.askwell.ui.control.ChoiceTile;
import org.askwell.ui.control.TouchTarget;
import org.askwell.ui.keyboard.TypedField;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Finds what is to be said of a control when the focus reaches it. */
public final class ControlSpeech {
    static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private ControlSpeech() {}

    /** Name, role and state of {@code node}; empty where it is no control of a patient's. */
    static Optional<Control> of(Node node) {
        return switch (node) {
            case ChoiceTile tile -> Optional.of(choice(tile));
            case TouchTarget button ->
                    Optional.of(new Control(name(button), Role.BUTTON, unavailable(button)));
            case TypedField field ->
                    Optional.of(
                            new Control(
                                    Objects.requireNonNullElse(field.getAccessibleText(), ""),
                                    Role.FIELD,
                                    Set.of(field.typed().isEmpty() ? State.EMPTY : State.FILLED)));
            case Labeled key when isKey(key) ->
                    Optional.of(new Control(name(key), Role.KEY, Set.of()));
            default -> Optional.empty();
        };
    }

    /** Whether {@code node} is a key of a keyboard in the scene. */
    public static boolean isKey(Node node) {
        return node.getStyleClass().contains("key");
    }

    private static Control choice(ChoiceTile tile) {
        boolean chosen = tile.getPseudoClassStates().contains(SELECTED);
        Role role =
                tile.getAccessibleRole() == AccessibleRole.CHECK_BOX
                        ? Role.TICK_BOX
                        : Role.ONE_OF_SEVERAL;
        return new Control(name(tile), role, Set.of(chosen ? State.CHOSEN : State.NOT_CHOSEN));
    }

    private static Set<State> unavailable(Node node) {
        return node.isDisabled() ? Set.of(State.UNAVAILABLE) : Set.of();
    }

    /** What {@code control} is called, for those who hear it and those who see it. */
    public static String name(Node control) {
        String shown = control instanceof Labeled labeled ? labeled.getText() : "";
        String accessible = control.getAccessibleText();
        return Objects.requireNonNullElse(accessible == null ? shown : accessible, "");
    }
}
