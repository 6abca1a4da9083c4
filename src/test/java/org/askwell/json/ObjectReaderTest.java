package org.askwell.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.askwell.work.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

class ObjectReaderTest {
    private final List<Problem> problems = new ArrayList<>();

    @Test
    void readsTextWithoutTheSpacesAroundIt() {
        assertThat(field("\"  warm  \"", JsonRules::text)).contains("warm");
    }

    @Test
    void tellsAMissingField() {
        assertThat(read("{}", object -> object.required("name", JsonRules::text))).isEmpty();
        assertThat(lines()).containsExactly("a.json:name: is missing; add it");
    }

    @Test
    void saysNothingOfAnOptionalFieldThatIsNotThere() {
        assertThat(read("{}", object -> object.optional("name", JsonRules::text))).isEmpty();
        assertThat(problems).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"\"", "\"   \"", "\"\\u00a0\"", "\"\\u200b\"", "\"\\n\""})
    void refusesBlankText(String json) {
        assertThat(field(json, JsonRules::text)).isEmpty();
        assertThat(problems.getFirst().what()).isEqualTo("is empty");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\"a\\u0000b\"", "\"a\\nb\"", "\"a\\ud800b\"", "\"a\\u2028b\"", "\"a\\n\""})
    void refusesControlCharactersInText(String json) {
        assertThat(field(json, JsonRules::text)).isEmpty();
        assertThat(problems).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"5", "true", "null", "[]", "{}"})
    void refusesWhatIsNotText(String json) {
        assertThat(field(json, JsonRules::text)).isEmpty();
        assertThat(problems.getFirst().what()).startsWith("must be text, not ");
    }

    @Test
    void refusesTextThatIsTooLong() {
        assertThat(field("\"abcdef\"", JsonRules.text(5))).isEmpty();
        assertThat(field("\"abcde\"", JsonRules.text(5))).contains("abcde");
        assertThat(problems).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "10", "7.0", "1e1"})
    void readsWholeNumbersHoweverWritten(String json) {
        assertThat(field(json, JsonRules.integer(1, 10))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "11",
                "-1",
                "1.5",
                "1e99",
                "1e99999999999",
                "1e-999999999",
                "\"5\"",
                "null",
                "100000000000000000000000000000000000000000"
            })
    void refusesNumbersOutOfRangeOrNotWhole(String json) {
        assertThat(field(json, JsonRules.integer(1, 10))).isEmpty();
        assertThat(problems).hasSize(1);
    }

    @Test
    void namesTheRangeOfANumber() {
        field("0", JsonRules.integer(1, 10));

        assertThat(problems.getFirst().remedy()).isEqualTo("write a whole number from 1 to 10");
    }

    @Test
    void suggestsTheNearestChoiceAndListsAll() {
        assertThat(field("\"mondai\"", JsonRules.choice(JsonRules.names(DayOfWeek.class))))
                .isEmpty();
        assertThat(problems.getFirst().what()).isEqualTo("\"mondai\" is not known");
        assertThat(problems.getFirst().remedy())
                .startsWith("did you mean \"monday\"?")
                .contains("sunday");
    }

    @Test
    void suggestsNothingWhereNothingIsNear() {
        field("\"breakfast\"", JsonRules.choice(JsonRules.names(DayOfWeek.class)));

        assertThat(problems.getFirst().remedy()).startsWith("use one of monday, tuesday");
    }

    @Test
    void tellsTheItemOfAListThatIsWrongAndKeepsTheOthers() {
        assertThat(field("[\"a\",5,\"b\"]", JsonRules.list(JsonRules::text)))
                .contains(List.of("a", "b"));
        assertThat(problems.getFirst().path()).isEqualTo("field[1]");
    }

    @Test
    void refusesAnEmptyListWhereOneItemIsNeeded() {
        assertThat(field("[]", JsonRules.nonEmptyList(JsonRules::text))).isEmpty();
        assertThat(field("[]", JsonRules.list(JsonRules::text))).contains(List.of());
        assertThat(problems).hasSize(1);
    }

    @Test
    void tellsAnUnknownFieldAndSuggestsAKnownOne() {
        read("{\"nmae\":\"a\"}", object -> object.optional("name", JsonRules::text));

        assertThat(lines())
                .containsExactly("a.json:nmae: is not a known field; did you mean \"name\"?");
    }

    @Test
    void allowsASchemaAtTheTopOnly() {
        JsonRule<Integer> inner = JsonRules.object(object -> Optional.of(1));
        read(
                "{\"$schema\":\"x\",\"inner\":{\"$schema\":\"x\"}}",
                object -> object.optional("inner", inner));

        assertThat(problems).extracting(Problem::path).containsExactly("inner.$schema");
    }

    @Test
    void collectsEveryProblemAtOnce() {
        read(
                "{\"a\":1,\"c\":\"x\"}",
                object -> {
                    object.required("a", JsonRules::text);
                    return object.required("b", JsonRules::text);
                });

        assertThat(problems).extracting(Problem::path).containsExactly("a", "b", "c");
    }

    @Test
    void refusesATopThatIsNoObject() {
        assertThat(read("[]", object -> Optional.of(1))).isEmpty();
        assertThat(lines())
                .containsExactly("a.json: must be an object, not a list; write it as { … }");
    }

    @Test
    void cutsLongTextInMessages() {
        field("\"" + "x".repeat(5_000) + "\"", JsonRules.choice(JsonRules.names(DayOfWeek.class)));

        assertThat(problems.getFirst().line().length()).isLessThan(250);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "cy", "pt-BR", "zh-Hant", "bfi"})
    void readsLanguageTags(String tag) {
        assertThat(field("\"" + tag + "\"", LanguageRule::read))
                .contains(Locale.forLanguageTag(tag));
    }

    @ParameterizedTest
    @ValueSource(strings = {"english", "xx", "EN", "en_GB", "../en", "e", "und", "1"})
    void refusesWhatIsNoLanguageTag(String tag) {
        assertThat(field("\"" + tag + "\"", LanguageRule::read)).isEmpty();
        assertThat(problems).hasSize(1);
    }

    private <T> Optional<T> field(String json, JsonRule<T> rule) {
        return read("{\"field\":" + json + "}", object -> object.required("field", rule));
    }

    private <T> Optional<T> read(String json, Function<ObjectReader, Optional<T>> reading) {
        FileLocation place = FileLocation.of("a.json", problems::add);
        return JsonDocument.read(place, json.getBytes(StandardCharsets.UTF_8))
                .flatMap(value -> JsonRules.object(reading).read(place, value));
    }

    private List<String> lines() {
        return problems.stream().map(Problem::line).toList();
    }
}
