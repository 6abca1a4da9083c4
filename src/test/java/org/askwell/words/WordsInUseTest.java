package org.askwell.words;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.function.Predicate.not;
import static java.util.stream.Collectors.toSet;

import com.google.gson.JsonParser;

import org.askwell.words.json.WordsReader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Every word that the program asks for is there, none lies unused, and every value has a place. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WordsInUseTest {
    private static final Path FOLDER = Path.of("assets/words");
    private static final String REFERENCE = "en";
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)}");

    /** Texts of the sources that look like keys and name files. */
    private static final Pattern FILE_NAME = Pattern.compile(".*\\.(json|csv|txt|log|db|lock)");

    @SuppressWarnings("NullAway.Init")
    private AskedWords asked;

    @SuppressWarnings("NullAway.Init")
    private Map<String, String> reference;

    @BeforeAll
    void read() throws IOException {
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java/org"))) {
            asked = new AskedWords(sources.filter(path -> path.toString().endsWith(".java")));
        }
        reference = texts(REFERENCE);
    }

    @Test
    void isAskedForByTheProgram() {
        assertThat(reference.keySet())
                .filteredOn(key -> !asked.literals().contains(key))
                .filteredOn(key -> asked.prefixes().stream().noneMatch(key::startsWith))
                .as("words that nothing asks for")
                .isEmpty();
    }

    @Test
    void isThereWhereTheProgramAsksForIt() {
        Set<String> groups =
                reference.keySet().stream().map(WordsInUseTest::group).collect(toSet());
        Stream<String> keys =
                asked.literals().stream()
                        .filter(text -> groups.contains(group(text)))
                        .filter(not(text -> FILE_NAME.matcher(text).matches()));
        Stream<String> inCalls = asked.calls().stream().map(AskedWords.Call::key);

        assertThat(asked.calls()).hasSizeGreaterThan(50);
        assertThat(Stream.concat(keys, inCalls))
                .filteredOn(key -> !reference.containsKey(key))
                .as("keys without words")
                .isEmpty();
    }

    @Test
    void hasAPlaceForEveryValueThatIsPassed() {
        assertThat(asked.calls())
                .filteredOn(call -> reference.containsKey(call.key()))
                .filteredOn(call ->
                        places(reference.getOrDefault(call.key(), "")).size() != call.values())
                .as("calls with more or fewer values than the text has places")
                .isEmpty();
    }

    @Test
    void countsItsPlacesFromZero() {
        assertThat(reference)
                .allSatisfy((key, text) ->
                        assertThat(places(text))
                                .isEqualTo(
                                        IntStream.range(0, places(text).size())
                                                .boxed()
                                                .collect(toSet())));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void isTheSameSetInEveryLanguage(String language) throws IOException {
        assertThat(texts(language).keySet()).isEqualTo(reference.keySet());
    }

    @ParameterizedTest
    @MethodSource("languages")
    void hasTheSamePlacesInEveryLanguage(String language) throws IOException {
        assertThat(texts(language))
                .allSatisfy((key, text) ->
                        assertThat(places(text))
                                .isEqualTo(places(reference.getOrDefault(key, text))));
    }

    /** The reader of the program refuses bad keys, empty texts and duplicate keys. */
    @ParameterizedTest
    @MethodSource("languages")
    void isReadByTheProgram(String language) {
        assertThat(new WordsReader("/words").read(Locale.of(language))).isPresent();
    }

    /** Every language that has a file. */
    static List<String> languages() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString().replace(".json", ""))
                    .sorted()
                    .toList();
        }
    }

    private static Map<String, String> texts(String language) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        String json = Files.readString(FOLDER.resolve(language + ".json"));
        JsonParser.parseString(json)
                .getAsJsonObject()
                .entrySet()
                .forEach(entry -> texts.put(entry.getKey(), entry.getValue().getAsString()));
        return texts;
    }

    private static Set<Integer> places(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map((MatchResult found) -> Integer.valueOf(found.group(1)))
                .collect(toSet());
    }

    private static String group(String key) {
        return key.substring(0, key.indexOf('.'));
    }
}
