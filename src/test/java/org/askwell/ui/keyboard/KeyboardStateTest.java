package org.askwell.ui.keyboard;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.beans.property.SimpleStringProperty;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Locale;
import java.util.Map;

class KeyboardStateTest {
    private final TypedText typed = new TypedText(new SimpleStringProperty(""), 40, () -> {});
    private final KeyboardState keys = state(true);

    @Test
    void namesBeginWithCapitals() {
        type("ann-marie o'neill");
        assertThat(typed.text().get()).isEqualTo("Ann-Marie O'Neill");
    }

    @Test
    void otherTextDoesNot() {
        KeyboardState plain = state(false);
        plain.letter("a");
        assertThat(typed.text().get()).isEqualTo("a");
    }

    @Test
    void shiftTakesBackTheCapitalOfAWord() {
        keys.act(KeyCap.Kind.SHIFT);
        type("van");
        assertThat(typed.text().get()).isEqualTo("van");
    }

    @Test
    void shiftHoldsForOneLetter() {
        type("m");
        keys.act(KeyCap.Kind.SHIFT);
        type("cd");
        assertThat(typed.text().get()).isEqualTo("MCd");
    }

    @Test
    void aSecondShiftHoldsUntilTheThird() {
        type("a");
        keys.act(KeyCap.Kind.SHIFT);
        keys.act(KeyCap.Kind.SHIFT);
        type("bc");
        keys.act(KeyCap.Kind.SHIFT);
        type("d");
        assertThat(typed.text().get()).isEqualTo("ABCd");
    }

    @Test
    void aHeldLetterGivesWayToItsForm() {
        type("z");
        type("e");
        keys.offer("e");
        assertThat(keys.forms().get()).containsExactly("é", "è");
        keys.form("é");
        assertThat(typed.text().get()).isEqualTo("Zé");
        assertThat(keys.forms().get()).isEmpty();
    }

    @Test
    void theFormOfACapitalIsACapital() {
        type("e");
        keys.offer("e");
        keys.form("é");
        assertThat(typed.text().get()).isEqualTo("É");
    }

    @Test
    void whatAnotherKeyboardTypesEndsTheFormsAndTheCapital() {
        type("e");
        keys.offer("e");
        typed.insert("r");
        assertThat(keys.forms().get()).isEmpty();
        assertThat(typed.text().get()).isEqualTo("Er");
        keys.act(KeyCap.Kind.CLEAR);
        typed.insert("Z");
        assertThat(keys.shift().get()).isEqualTo(KeyboardState.Shift.OFF);
    }

    @Test
    void aLetterWithoutFormsOffersNone() {
        keys.offer("x");
        assertThat(keys.forms().get()).isEmpty();
    }

    @Test
    void clearsAndDeletes() {
        type("ab");
        keys.act(KeyCap.Kind.DELETE);
        assertThat(typed.text().get()).isEqualTo("A");
        keys.act(KeyCap.Kind.CLEAR);
        assertThat(typed.text().get()).isEmpty();
        assertThat(keys.shift().get()).isEqualTo(KeyboardState.Shift.WORD);
    }

    private void type(String letters) {
        letters.chars()
                .mapToObj(Character::toString)
                .forEach(letter -> {
                    if (letter.equals(" ")) {
                        keys.act(KeyCap.Kind.SPACE);
                    } else {
                        keys.letter(letter);
                    }
                });
    }

    private KeyboardState state(boolean capitals) {
        KeyboardLayout layout =
                new KeyboardLayout(
                        11,
                        "letters",
                        Map.of("letters", List.of()),
                        Map.of("e", List.of("é", "è")));
        return new KeyboardState(layout, typed, capitals, Locale.UK);
    }
}
