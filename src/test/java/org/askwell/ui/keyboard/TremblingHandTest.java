package org.askwell.ui.keyboard;

import static org.assertj.core.api.Assertions.assertThat;

import org.askwell.ui.FxThread;
import org.askwell.ui.theme.ScreenMetrics;
import org.askwell.words.Words;
import org.askwell.words.json.WordsReader;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;

/**
 * 500 names of fourteen languages, typed by a finger that trembles, come out as they were meant.
 */
class TremblingHandTest {
    private static final ScreenMetrics UPRIGHT = ScreenMetrics.of(1080, 1920, 21.5);
    private static final ScreenMetrics BROAD = ScreenMetrics.of(1920, 1080, 21.5);
    private static final ScreenMetrics SMALL = ScreenMetrics.of(1366, 768, 15.6);
    private static final List<String> OWN_KEYS = List.of("Welsh", "Arabic");

    private record Name(String language, String text) {}

    @Test
    void typesNamesOnTheEnglishKeys() {
        assertTyped("en", UPRIGHT, names().filter(name -> !OWN_KEYS.contains(name.language())));
    }

    @Test
    void typesNamesOnTheWelshKeys() {
        assertTyped("cy", BROAD, names().filter(name -> name.language().equals("Welsh")));
    }

    @Test
    void typesNamesOnTheArabicKeys() {
        assertTyped("ar", SMALL, names().filter(name -> name.language().equals("Arabic")));
    }

    @Test
    void thereAreFiveHundred() {
        assertThat(names()).hasSize(500).doesNotHaveDuplicates();
        assertThat(names().map(Name::language).distinct()).hasSize(14);
    }

    private static void assertTyped(String keys, ScreenMetrics screen, Stream<Name> names) {
        Words words = new WordsReader("/words").read(Locale.of(keys)).orElseThrow();
        FxThread.run(() -> {
            KeyboardTypist typist =
                    new KeyboardTypist(Layouts.of(keys), words, screen, new Random(25));
            names.forEach(name -> assertThat(typist.type(name.text())).isEqualTo(name.text()));
        });
    }

    private static Stream<Name> names() {
        try {
            return Files.readAllLines(Path.of("src/test/resources/names.txt")).stream()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .map(parts -> new Name(parts[0], parts[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
