package org.askwell.words;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.stream.Collectors.joining;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The bundled fonts have every letter of every word, answer and key. */
class LettersTest {
    private static final Path FONTS = Path.of("assets/fonts");

    @ParameterizedTest
    @CsvSource({
        "en, atkinson-hyperlegible-next/AtkinsonHyperlegibleNext",
        "cy, atkinson-hyperlegible-next/AtkinsonHyperlegibleNext",
        "ar, ibm-plex-sans-arabic/IBMPlexSansArabic"
    })
    void areThereInBothWeights(String language, String font) throws Exception {
        for (String weight : List.of("_400Regular.ttf", "_700Bold.ttf")) {
            List<Font> fonts = List.of(font(font + weight), font("noto-sans/NotoSans" + weight));
            for (Path file : files(language)) {
                String missing =
                        Files.readString(file)
                                .codePoints()
                                .filter(letter -> !Character.isISOControl(letter))
                                .filter(letter ->
                                        fonts.stream().noneMatch(f -> f.canDisplay(letter)))
                                .distinct()
                                .mapToObj(Character::toString)
                                .collect(joining(" "));
                assertThat(missing).as("%s in %s", file, font + weight).isEmpty();
            }
        }
    }

    private static Font font(String file) throws IOException, FontFormatException {
        return Font.createFont(Font.TRUETYPE_FONT, FONTS.resolve(file).toFile());
    }

    private static List<Path> files(String language) throws IOException {
        try (Stream<Path> packs = Files.list(Path.of("assets/content"))) {
            return Stream.concat(
                            Stream.of(
                                    Path.of("assets/words", language + ".json"),
                                    Path.of("assets/keyboards", language + ".json")),
                            packs.map(pack -> pack.resolve(language))
                                    .filter(Files::isDirectory)
                                    .flatMap(LettersTest::jsonFiles))
                    .toList();
        }
    }

    private static Stream<Path> jsonFiles(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".json")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
