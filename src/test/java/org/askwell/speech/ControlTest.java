package org.askwell.speech;

import static org.assertj.core.api.Assertions.assertThat;

import org.askwell.speech.Control.Role;
import org.askwell.speech.Control.State;
import org.askwell.words.Words;
import org.askwell.words.json.WordsReader;
import org.junit.jupiter.api.Test;

import java.util.Locale;
import java.util.Set;

final class ControlTest {
    private final Words words = new WordsReader("/words").read(Locale.ENGLISH).orElseThrow();

    private String said(String name, Role role, State... states) {
        return new Control(name, role, Set.of(states)).said(words);
    }

    @Test
    void saysNameRoleAndState() {
        assertThat(said("Continue", Role.BUTTON)).isEqualTo("Continue, button");
        assertThat(said("Send", Role.BUTTON, State.UNAVAILABLE))
                .isEqualTo("Send, button, not available");
        assertThat(said("Any time", Role.ONE_OF_SEVERAL, State.CHOSEN))
                .isEqualTo("Any time, choice, chosen");
        assertThat(said("Monday morning", Role.TICK_BOX, State.NOT_CHOSEN))
                .isEqualTo("Monday morning, tick box, not chosen");
        assertThat(said("What is your name?", Role.FIELD, State.EMPTY))
                .isEqualTo("What is your name?, text field, empty");
    }

    @Test
    void saysTheNameOfAKeyAlone() {
        assertThat(said("a", Role.KEY)).isEqualTo("a");
    }

    @Test
    void spellsNumbersAndReferences() {
        assertThat(Spelling.ofNumber("020 7946 0018")).isEqualTo("0 2 0, 7 9 4 6, 0 0 1 8");
        assertThat(Spelling.ofNumber("In 24 hours")).isEqualTo("In 24 hours");
        assertThat(Spelling.of("K7R-MX4C")).isEqualTo("K 7 R, M X 4 C");
    }
}
