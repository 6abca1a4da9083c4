package org.askwell.staff;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.text.Normalizer;
import java.util.Random;

/** Secrets are composed piece by piece as the normaliser composes them in one. */
class ComposedLettersTest {
    /** Letters and marks that compose with each other, within and across scripts. */
    private static final String LETTERS =
            "aeoAZ ~\u00e9\u00c5\u0300\u0301\u0308\u0323\u0327\u1100\u1161\u11a8\u0627\u0653\u0654"
                    + "\u09c7\u09be\u0915\u093c\u2126\u212b\ufb1d\uf900\ud834\udd5e\ud83d\ude00";

    @Test
    void composesAsTheNormaliserDoes() {
        Random random = new Random(5);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder typed = new StringBuilder();
            for (int length = random.nextInt(8); length > 0; length--) {
                typed.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
            }
            assertThat(new String(ComposedLetters.of(typed.toString().toCharArray())))
                    .isEqualTo(Normalizer.normalize(typed, Normalizer.Form.NFC));
        }
    }

    @Test
    void composesWhatHasNoLetters() {
        assertThat(ComposedLetters.of(new char[0])).isEmpty();
    }
}
