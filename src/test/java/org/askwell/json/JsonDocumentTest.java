package org.askwell.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.askwell.work.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

class JsonDocumentTest {
    private final List<Problem> problems = new ArrayList<>();

    @Test
    void readsEveryKindOfValue() {
        Optional<JsonValue> value = read("{\"a\":[1.50,\"x\",true,null,{}]}");

        assertThat(value)
                .contains(
                        new JsonValue.Members(
                                Map.of(
                                        "a",
                                        new JsonValue.Items(
                                                List.of(
                                                        new JsonValue.Numeral("1.50"),
                                                        new JsonValue.Text("x"),
                                                        new JsonValue.Truth(true),
                                                        new JsonValue.Null(),
                                                        new JsonValue.Members(Map.of()))))));
        assertThat(problems).isEmpty();
    }

    @Test
    void readsAFileThatBeginsWithAByteOrderMark() {
        assertThat(read("\uFEFF{}")).isPresent();
    }

    @Test
    void tellsEveryDuplicateKeyWithItsPath() {
        read("{\"a\":1,\"b\":[{\"c\":1,\"c\":2}],\"a\":3}");

        assertThat(problems).extracting(Problem::path).containsExactly("b[0].c", "a");
        assertThat(problems.getFirst().what()).contains("twice");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    {"a":1,}            | 1:9
                    {"a" 1}             | 1:7
                    {a:1}               | 1:3
                    {'a':1}             | 1:3
                    [1 2]               | 1:5
                    {"a":nul}           | 1:6
                    {"a":01}            | 1:6
                    {"a":NaN}           | 1:6
                    {"a":1} x           | 1:10
                    {} // comment       | 1:5
                    """)
    void tellsBrokenJsonByLineAndColumn(String json, String place) {
        assertThat(read(json)).isEmpty();
        assertThat(problems).hasSize(1);
        assertThat(problems.getFirst().path()).isEqualTo(place);
        assertThat(problems.getFirst().line()).doesNotContain("Gson", "Strictness", "$.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "[1,", "{\"a\":", "{\"a\":\"b"})
    void tellsAFileThatEndsTooEarly(String json) {
        assertThat(read(json)).isEmpty();
        assertThat(problems).hasSize(1);
        assertThat(problems.getFirst().path()).matches("1:[0-9]+");
    }

    @Test
    void tellsTheLineOfAFaultFarDown() {
        read("{\n  \"a\": 1,\n  \"b\": oops\n}");

        assertThat(problems.getFirst().path()).startsWith("3:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\t "})
    void tellsAnEmptyFile(String json) {
        assertThat(read(json)).isEmpty();
        assertThat(problems.getFirst().what()).isEqualTo("is empty");
    }

    @Test
    void tellsWhereTextIsNotUtf8() {
        byte[] latin1 = "{\n\"a\":\"caf\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(JsonDocument.read(place(), latin1)).isEmpty();
        assertThat(problems.getFirst().line()).startsWith("a.json:2:9: is not UTF-8 text; ");
    }

    @Test
    void refusesACharacterThatIsCutOffAtTheEnd() {
        byte[] cut = {'"', (byte) 0xE2, (byte) 0x82};

        assertThat(JsonDocument.read(place(), cut)).isEmpty();
        assertThat(problems.getFirst().what()).isEqualTo("is not UTF-8 text");
    }

    @Test
    void refusesUtf16() {
        assertThat(JsonDocument.read(place(), "{}".getBytes(StandardCharsets.UTF_16))).isEmpty();
        assertThat(problems.getFirst().path()).isEqualTo("1:1");
    }

    @Test
    void refusesALineEndInsideAText() {
        assertThat(read("{\"a\":\"b\nc\"}")).isEmpty();
        assertThat(problems.getFirst().what()).contains("line end");
    }

    @ParameterizedTest
    @ValueSource(ints = {33, 40, 1_000, 400_000})
    void refusesWhatIsNestedTooDeep(int depth) {
        assertThat(read("[".repeat(depth) + "]".repeat(depth))).isEmpty();
        assertThat(problems).hasSize(1);
    }

    @Test
    void readsWhatIsNestedAsDeepAsAllowed() {
        assertThat(read("[".repeat(32) + "]".repeat(32))).isPresent();
    }

    @Test
    void refusesMoreThanOneMegabyte() {
        byte[] spaces = " ".repeat(1_000_001).getBytes(StandardCharsets.UTF_8);

        assertThat(JsonDocument.read(place(), spaces)).isEmpty();
        assertThat(problems.getFirst().what()).isEqualTo("is larger than 1 MB");
    }

    @Test
    void keepsAProblemOnOneLineWhateverAKeyHolds() {
        read("{\"a\\nb\":1,\"a\\nb\":2}");

        assertThat(problems.getFirst().line()).doesNotContain("\n").contains("\\u000a");
    }

    private Optional<JsonValue> read(String json) {
        return JsonDocument.read(place(), json.getBytes(StandardCharsets.UTF_8));
    }

    private FileLocation place() {
        return FileLocation.of("a.json", problems::add);
    }
}
