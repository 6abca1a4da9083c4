package org.askwell.kiosk.hearing;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Labeled;

import org.askwell.speech.Control;
import org.askwell.speech.Control.Role;
import org.askwell.speech.Control.State;
import org.askwell.speech.SpokenSigns;
import org.askwell.ui.Spoken;
import org.askwell.ui.Spoken.LanguageName;
import org.askwell.ui.control.ChoiceTile;
import org.askwell.ui.control.TouchTarget;
import org.askwell.ui.keyboard.TypedField;
import org.askwell.words.Words;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Finds what is to be said of a control when the focus reaches it. */
public final class ControlSpeech {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private ControlSpeech() {}

    /** What is said of {@code node}; nothing where it is no control of a patient's. */
    static List<SpokenSentence> said(Node node, Words words) {
        Optional<Control> control = of(node, words);
        Optional<LanguageName> language = Spoken.nameOn(node);
        if (control.isPresent() && language.isPresent()) {
            Control rest = new Control("", control.get().role(), control.get().states());
            return List.of(
                    SpokenSentence.ofLanguage(node, control.get().name(), language.get()),
                    SpokenSentence.whole(node, rest.said(words), words.language()));
        }
        return control.stream()
                .map(each -> SpokenSentence.whole(node, each.said(words), words.language()))
                .toList();
    }

    private static Optional<Control> of(Node node, Words words) {
        return switch (node) {
            case ChoiceTile tile -> Optional.of(choice(tile, words));
            case TouchTarget button ->
                    Optional.of(
                            new Control(
                                    spokenName(button, words), Role.BUTTON, unavailable(button)));
            case TypedField field ->
                    Optional.of(
                            new Control(
                                    spokenName(field, words),
                                    Role.FIELD,
                                    Set.of(field.typed().isEmpty() ? State.EMPTY : State.FILLED)));
            case Labeled key when isKey(key) ->
                    Optional.of(new Control(spokenName(key, words), Role.KEY, Set.of()));
            default -> Optional.empty();
        };
    }

    /** Whether {@code node} is a key of a keyboard in the scene. */
    public static boolean isKey(Node node) {
        return node.getStyleClass().contains("key");
    }

    /** Whether {@code node} shows that it is chosen. */
    static boolean chosen(Node node) {
        return node instanceof ChoiceTile && node.getPseudoClassStates().contains(SELECTED);
    }

    private static Control choice(ChoiceTile tile, Words words) {
        Role role =
                tile.getAccessibleRole() == AccessibleRole.CHECK_BOX
                        ? Role.TICK_BOX
                        : Role.ONE_OF_SEVERAL;
        return new Control(
                spokenName(tile, words),
                role,
                Set.of(chosen(tile) ? State.CHOSEN : State.NOT_CHOSEN));
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

    /** What {@code control} is called where it stands by itself, with what it belongs to. */
    private static String spokenName(Node control, Words words) {
        String name = SpokenSigns.named(Spoken.asOf(control).orElseGet(() -> name(control)), words);
        String lines =
                name.lines()
                        .reduce((first, second) -> words.text("speech.between", first, second))
                        .orElse("");
        return Spoken.ofWhat(control)
                .map(what -> words.text("speech.between", what, lines))
                .orElse(lines);
    }
}
