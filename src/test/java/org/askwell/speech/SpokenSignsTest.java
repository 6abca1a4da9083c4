package org.askwell.speech;

import static org.assertj.core.api.Assertions.assertThat;

import org.askwell.ui.keyboard.KeyCap;
import org.askwell.ui.keyboard.KeyboardLayout;
import org.askwell.ui.keyboard.json.KeyboardLayoutJson;
import org.askwell.words.Words;
import org.askwell.words.json.WordsReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;

final class SpokenSignsTest {

    /** Whoever cannot see a key hears what it writes. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "cy", "ar"})
    void namesEverySignOfTheBoardOfALanguage(String language) throws IOException {
        Words words = new WordsReader("/words").read(Locale.of(language)).orElseThrow();

        assertThat(
                        board(language).pages().values().stream()
                                .flatMap(rows -> rows.stream().flatMap(row -> row.stream()))
                                .filter(KeyCap.Letter.class::isInstance)
                                .map(key -> ((KeyCap.Letter) key).text())
                                .map(text -> SpokenSigns.named(text, words)))
                .isNotEmpty()
                .allMatch(said -> said.codePoints().anyMatch(Character::isLetterOrDigit));
    }

    private static KeyboardLayout board(String language) throws IOException {
        String file = "/keyboards/" + language + ".json";
        try (Reader json =
                new InputStreamReader(
                        Objects.requireNonNull(SpokenSignsTest.class.getResourceAsStream(file)),
                        StandardCharsets.UTF_8)) {
            return KeyboardLayoutJson.read(file, json);
        }
    }
}
