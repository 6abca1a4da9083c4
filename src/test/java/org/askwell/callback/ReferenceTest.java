package org.askwell.callback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

class ReferenceTest {
    private static final String ALPHABET = CheckedLetters.ALPHABET;
    private static final Reference SAMPLE = Reference.random(new Random(1));

    @Test
    void isSpeltInTwoGroups() {
        Random random = new Random(2);
        for (int i = 0; i < 1000; i++) {
            assertThat(Reference.random(random).text())
                    .matches("[" + ALPHABET + "]{3}-[" + ALPHABET + "]{4}");
        }
    }

    @Test
    void hasAnAlphabetOfPrimeSizeWithoutDoubles() {
        assertThat(ALPHABET.chars().distinct().count()).isEqualTo(23).isEqualTo(ALPHABET.length());
    }

    @Test
    void showsEverySingleWrongLetter() {
        Random random = new Random(3);
        for (int i = 0; i < 200; i++) {
            String letters = Reference.random(random).text().replace("-", "");
            assertThat(misspellings(letters))
                    .hasSize(7 * 22)
                    .allMatch(mistyped -> Reference.parse(mistyped).isEmpty());
        }
    }

    @Test
    void showsEveryTwoLettersThatChangedPlaces() {
        Random random = new Random(4);
        for (int i = 0; i < 1000; i++) {
            String letters = Reference.random(random).text().replace("-", "");
            for (int place = 0; place + 1 < letters.length(); place++) {
                if (letters.charAt(place) != letters.charAt(place + 1)) {
                    StringBuilder swapped = new StringBuilder(letters);
                    swapped.setCharAt(place, letters.charAt(place + 1));
                    swapped.setCharAt(place + 1, letters.charAt(place));
                    assertThat(Reference.parse(swapped.toString())).isEmpty();
                }
            }
        }
    }

    @Test
    void readsItselfInLowerCaseWithoutHyphen() {
        String typed = SAMPLE.text().replace("-", "").toLowerCase(Locale.ROOT);
        assertThat(Reference.parse(typed)).contains(SAMPLE);
    }

    @Test
    void readsItselfWithSpacesAndAnyDash() {
        String typed = "  " + SAMPLE.text().replace("-", " \u2013 ").replace("", "\u00a0");
        assertThat(Reference.parse(typed)).contains(SAMPLE);
    }

    @Test
    void readsItselfInFullWidthLetters() {
        StringBuilder wide = new StringBuilder();
        SAMPLE.text().replace("-", "").chars().forEach(c -> wide.append((char) (c + 0xFEE0)));
        assertThat(Reference.parse(wide.toString())).contains(SAMPLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "234", "ABC-DEFG", "000-0000", "234-67899", "😀😀😀-😀😀😀😀"})
    void readsNothingElse(String typed) {
        assertThat(Reference.parse(typed)).isEmpty();
    }

    @Test
    void cannotBeMadeOfAnotherSpelling() {
        String unspelt = SAMPLE.text().replace("-", "");
        assertThatIllegalArgumentException().isThrownBy(() -> new Reference(unspelt));
    }

    @Test
    void seldomComesTwice() {
        Random random = new Random(5);
        Set<Reference> seen = new HashSet<>();
        for (int i = 0; i < 1000; i++) {
            seen.add(Reference.random(random));
        }
        assertThat(seen).hasSizeGreaterThan(998);
    }

    @Test
    void showsWrongLettersInLongStretchesToo() {
        String letters = CheckedLetters.random(new Random(6), 32);
        assertThat(CheckedLetters.fit(letters)).isTrue();
        assertThat(misspellings(letters)).noneMatch(CheckedLetters::fit);
    }

    /** Every spelling with one wrong letter. */
    private static List<String> misspellings(String letters) {
        List<String> misspellings = new ArrayList<>();
        for (int place = 0; place < letters.length(); place++) {
            for (int i = 0; i < ALPHABET.length(); i++) {
                if (ALPHABET.charAt(i) != letters.charAt(place)) {
                    StringBuilder mistyped = new StringBuilder(letters);
                    mistyped.setCharAt(place, ALPHABET.charAt(i));
                    misspellings.add(mistyped.toString());
                }
            }
        }
        return misspellings;
    }
}
