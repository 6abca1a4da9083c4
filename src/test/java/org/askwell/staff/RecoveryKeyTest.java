package org.askwell.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

import java.util.Locale;
import java.util.Random;

class RecoveryKeyTest {
    private final RecoveryKey key = RecoveryKey.random(new Random(1));

    @Test
    void isShownInEightGroupsOfFour() {
        assertThat(key.groups()).hasSize(8).allMatch(group -> group.length() == 4);
        assertThat(key.text()).hasSize(39);
    }

    @Test
    void hasMoreThan128Bits() {
        assertThat(31 * Math.log(23) / Math.log(2)).isGreaterThan(128);
        assertThat(key.letters()).hasSize(32);
    }

    @Test
    void isReadHoweverItIsTyped() {
        assertThat(RecoveryKey.parse(key.text())).contains(key);
        assertThat(RecoveryKey.parse(" " + String.join("  ", key.groups()) + "\n")).contains(key);
        assertThat(RecoveryKey.parse(key.letters().toLowerCase(Locale.ROOT))).contains(key);
    }

    @Test
    void isNotReadWithAGroupMissingOrTwoSwapped() {
        assertThat(RecoveryKey.parse(key.text().substring(5))).isEmpty();
        String letters = key.letters();
        String swapped = letters.substring(1, 2) + letters.charAt(0) + letters.substring(2);
        assertThat(RecoveryKey.parse(swapped)).isEmpty();
        assertThat(RecoveryKey.parse("")).isEmpty();
    }

    @Test
    void isNothingElse() {
        assertThatIllegalArgumentException().isThrownBy(() -> new RecoveryKey("2346"));
    }

    @Test
    void straysIntoNoMessage() {
        assertThat(key.toString()).doesNotContain(key.groups().getFirst());
    }
}
