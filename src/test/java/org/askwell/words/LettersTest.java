package org.askwell.words;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.stream.Collectors.joining;

import org.askwell.json.Letters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.NumberFormat;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
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
            for (Map.Entry<String, String> shown : shown(language).entrySet()) {
                String missing =
                        shown.getValue()
                                .codePoints()
                                .filter(letter -> !Character.isISOControl(letter))
                                .filter(letter ->
                                        fonts.stream().noneMatch(f -> f.canDisplay(letter)))
                                .distinct()
                                .mapToObj(Character::toString)
                                .collect(joining(" "));
                assertThat(missing).as("%s in %s", shown.getKey(), font + weight).isEmpty();
            }
        }
    }

    /** What is drawn in {@code language}, by where it comes from. */
    private static Map<String, String> shown(String language) throws IOException {
        Map<String, String> shown = new TreeMap<>();
        for (Path file : files(language)) {
            shown.put(file.toString(), Files.readString(file));
        }
        Locale locale = Locale.of(language);
        shown.put("its own name", LanguageNames.own(locale));
        for (String region : List.of("GB", "EG")) {
            Locale formats = Locale.of(language, region);
            DateTimeFormatter dates =
                    DateTimeFormatter.ofPattern("EEEE d MMMM yyyy HH:mm a", Locale.ROOT);
            shown.put(
                    "dates in " + region,
                    IntStream.range(0, 365)
                            .mapToObj(LocalDateTime.of(2026, 1, 1, 9, 0)::plusDays)
                            .map(dates.localizedBy(formats)::format)
                            .collect(joining()));
            shown.put(
                    "numbers in " + region,
                    NumberFormat.getInstance(formats).format(1_234_567_890.5));
        }
        return shown;
    }

    /** Drawings are the same in every language, and so are their letters. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "atkinson-hyperlegible-next/AtkinsonHyperlegibleNext_400Regular.ttf",
                "ibm-plex-sans-arabic/IBMPlexSansArabic_400Regular.ttf"
            })
    void areThereInDrawingsAndTitles(String file) throws Exception {
        List<Font> fonts =
                List.of(
                        font(file),
                        font("noto-sans/NotoSans_400Regular.ttf"),
                        font("ibm-plex-sans-arabic/IBMPlexSansArabic_400Regular.ttf"));
        try (Stream<Path> files = Files.walk(Path.of("assets/content"))) {
            for (Path shown : files.filter(LettersTest::isDrawingOrManifest).toList()) {
                assertThat(
                                Files.readString(shown)
                                        .codePoints()
                                        .filter(letter -> !Character.isISOControl(letter)))
                        .as(shown.toString())
                        .allMatch(letter -> fonts.stream().anyMatch(f -> f.canDisplay(letter)));
            }
        }
    }

    /** What the program believes to have letters for is what the fonts have, in both weights. */
    @Test
    void areKnownToTheProgram() throws Exception {
        List<Font> regular = fonts("_400Regular.ttf");
        List<Font> bold = fonts("_700Bold.ttf");
        List<Integer> believedWrongly =
                IntStream.rangeClosed(' ', Character.MAX_CODE_POINT)
                        .filter(letter -> !Character.isISOControl(letter))
                        .filter(letter -> Letters.lacking(Character.toString(letter)).isEmpty())
                        .filter(letter -> lacks(regular, letter) || lacks(bold, letter))
                        .boxed()
                        .toList();
        assertThat(believedWrongly).isEmpty();
        assertThat(Letters.lacking("Ŵŷ áç ŁŻ ăș ơư İı বাংলা ગુજરાતી ਪੰਜਾਬੀ தமிழ் हिन्दी اردو"))
                .isEmpty();
        assertThat(Letters.lacking("王 Wang")).containsExactly("王");
    }

    /**
     * Languages that a centre may offer an interpreter for: ISO 639-1, and those of the islands.
     */
    @Test
    void areThereForTheNameOfEveryLanguage() {
        assertThat(Locale.getISOLanguages())
                .allSatisfy(tag ->
                        assertThat(Letters.lacking(LanguageNames.own(Locale.of(tag))))
                                .as(tag)
                                .isEmpty());
    }

    private static boolean lacks(List<Font> fonts, int letter) {
        return fonts.stream().noneMatch(font -> font.canDisplay(letter));
    }

    private static List<Font> fonts(String weight) throws IOException {
        try (Stream<Path> files = Files.walk(FONTS)) {
            return files.filter(file -> file.toString().endsWith(weight))
                    .map(file -> {
                        try {
                            return font(FONTS.relativize(file).toString());
                        } catch (IOException | FontFormatException e) {
                            throw new IllegalStateException(e);
                        }
                    })
                    .toList();
        }
    }

    private static boolean isDrawingOrManifest(Path file) {
        return file.toString().endsWith(".svg") || file.endsWith("pack.json");
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
