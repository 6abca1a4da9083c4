package org.askwell.content.pack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.file.Files;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The bundled answers are easy to read, and rest on facts. */
class BundledProseTest {
    private static final int MOST_WORDS = 20;
    private static final int MOST_SENTENCES = 3;
    private static final Pattern EXCLAMATION = Pattern.compile("!");

    @ParameterizedTest
    @MethodSource("topics")
    void keepsSentencesShort(String topic) {
        for (String text : PackTexts.read(topic)) {
            assertThat(Prose.sentences(text))
                    .allSatisfy(sentence ->
                            assertThat(Prose.words(sentence))
                                    .as(sentence)
                                    .hasSizeLessThanOrEqualTo(MOST_WORDS));
        }
    }

    @ParameterizedTest
    @MethodSource("topics")
    void keepsParagraphsShort(String topic) {
        assertThat(PackTexts.of(topic, Set.of("text")))
                .allSatisfy(text ->
                        assertThat(Prose.sentences(text))
                                .as(text)
                                .hasSizeLessThanOrEqualTo(MOST_SENTENCES));
    }

    @ParameterizedTest
    @MethodSource("topics")
    void fillsAPageWithoutOverflowing(String topic) {
        long words = PackTexts.read(topic).stream().mapToLong(t -> Prose.words(t).size()).sum();
        assertThat(words).as(topic).isBetween(90L, 210L);
    }

    @ParameterizedTest
    @MethodSource("topics")
    void suggestsPlainQuestionsForTheTeam(String topic) {
        List<String> questions = PackTexts.questions(topic);
        assertThat(questions).hasSizeBetween(2, 4).allMatch(question -> question.endsWith("?"));
    }

    @ParameterizedTest
    @MethodSource("topics")
    void startsWithTheShortAnswer(String topic) {
        JsonObject first = blocks(topic).get(0).getAsJsonObject();
        assertThat(first.get("kind").getAsString()).isEqualTo("short-answer");
        assertThat(Prose.sentences(first.get("text").getAsString())).hasSizeBetween(1, 2);
    }

    @ParameterizedTest
    @MethodSource("topics")
    void hasADrawingForEveryAnswer(String topic) {
        for (String file : PackTexts.of(topic, Set.of("file"))) {
            assertThat(PackTexts.PACK.resolve(file)).isRegularFile();
        }
        assertThat(PackTexts.of(topic, Set.of("file"))).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("topics")
    void marksAGlossaryWordOnceAndOnlyOneThatIsExplained(String topic) {
        List<String> terms = PackTexts.terms(topic);
        assertThat(terms).doesNotHaveDuplicates().isNotEmpty();
        assertThat(PackTexts.glossary()).containsAll(terms);
    }

    @ParameterizedTest
    @MethodSource("files")
    void namesWhatEachStatementRestsOn(String file) {
        PackTexts.statements(file)
                .forEach(block -> {
                    boolean facts = block.has("facts") && !facts(block).isEmpty();
                    boolean nothing = block.has("medical");
                    assertThat(facts).as(block.toString()).isNotEqualTo(nothing);
                });
    }

    @Test
    void usesEveryFact() {
        Set<String> used = new TreeSet<>();
        PackTexts.topics()
                .forEach(t -> PackTexts.statements(t).forEach(b -> used.addAll(facts(b))));
        Set<String> all = new HashSet<>();
        IntStream.rangeClosed(1, 27).forEach(number -> all.add("F" + number));
        assertThat(used).containsExactlyInAnyOrderElementsOf(all);
        assertThat(PackTexts.facts()).containsExactlyInAnyOrderElementsOf(all);
    }

    @Test
    void usesOnlyKnownFacts() {
        PackTexts.files()
                .forEach(file ->
                        PackTexts.statements(file)
                                .forEach(block ->
                                        assertThat(PackTexts.facts()).containsAll(facts(block))));
    }

    @Test
    void putsTheWarningRightAfterTheShortAnswerAboutSideEffects() {
        JsonObject warning = blocks("en/topics/side-effects.json").get(1).getAsJsonObject();
        assertThat(warning.get("kind").getAsString()).isEqualTo("callout");
        assertThat(warning.get("weight").getAsString()).isEqualTo("urgent");
        assertThat(facts(warning)).containsExactly("F16");
    }

    @Test
    void offersDrugsAgainstTheImmuneSystemForImmunotherapyOnly() {
        for (String topic : PackTexts.topics()) {
            for (JsonObject block : PackTexts.statements(topic)) {
                if (facts(block).contains("F14") || facts(block).contains("F15")) {
                    assertThat(block.get("title").getAsString()).endsWith("of immunotherapy");
                } else {
                    assertThat(block.toString()).doesNotContain("suppress the", "[suppress]");
                }
            }
        }
        JsonObject comparison = PackTexts.json("en/comparison.json");
        for (JsonElement row : comparison.getAsJsonArray("rows")) {
            String left =
                    row.getAsJsonObject().has("left")
                            ? row.getAsJsonObject().get("left").getAsString()
                            : "";
            assertThat(left).doesNotContain("suppress");
        }
    }

    /** A page may end before any sentence, so what the word stands for may be on another page. */
    @ParameterizedTest
    @MethodSource("topics")
    void beginsNoSentenceWithThey(String topic) {
        assertThat(
                        Stream.of(topic, "en/comparison.json")
                                .flatMap(file -> PackTexts.read(file).stream())
                                .flatMap(text -> Prose.sentences(text).stream()))
                .noneMatch(sentence -> sentence.matches("(They|Them|Their|These|Those)\\b.*"));
    }

    @Test
    void saysInTheTextHowEachTreatmentWorks() {
        assertThat(said("en/topics/chemotherapy.json", Set.of("text")))
                .contains("stop growing and dividing");
        assertThat(said("en/topics/immunotherapy.json", Set.of("items")))
                .contains("recognisable to your immune system", "natural antibodies");
    }

    /** What the article has as an aim, a possibility or an example is no more than that here. */
    @Test
    void promisesNoMoreThanTheArticle() {
        assertThat(said("en/topics/chemotherapy.json", Set.of("text")))
                .contains("meant to destroy tumours");
        assertThat(said("en/topics/immunotherapy.json", Set.of("text")))
                .contains("In some cases aggressive cancer cells can overwhelm");
        assertThat(said("en/topics/side-effects.json", Set.of("items")))
                .contains("In some cases the side effects include")
                .contains("In most cases the side effects get better after the first treatment.")
                .contains("which other side effects there can be");
        assertThat(said("en/topics/right-choice.json", Set.of("text")))
                .contains("immunotherapy, chemotherapy, or a combination of cancer treatments");
    }

    @Test
    void weighsBothTreatmentsAlikeOnTheRightChoice() {
        List<JsonObject> lists =
                PackTexts.statements("en/topics/right-choice.json").stream()
                        .filter(block -> block.has("items"))
                        .toList();
        assertThat(lists).hasSize(2);
        assertThat(lists.getFirst().getAsJsonArray("items"))
                .hasSameSizeAs(lists.getLast().getAsJsonArray("items"));
        assertThat(lists)
                .allSatisfy(list -> {
                    assertThat(facts(list)).contains("F18", "F21", "F22");
                    assertThat(list.toString()).contains("side effects");
                });
    }

    private static String said(String file, Set<String> names) {
        return String.join(" ", PackTexts.plain(file, names));
    }

    @Test
    void givesBothTreatmentsEqualSpace() {
        long chemotherapy = words("en/topics/chemotherapy.json");
        long immunotherapy = words("en/topics/immunotherapy.json");
        assertThat((double) chemotherapy / immunotherapy).isBetween(0.8, 1.25);
    }

    @Test
    void explainsTwelveWordsOrMore() {
        assertThat(PackTexts.glossary()).hasSizeGreaterThanOrEqualTo(12).doesNotHaveDuplicates();
    }

    @Test
    void staysCalm() throws IOException {
        for (String file : PackTexts.files()) {
            String text = Files.readString(PackTexts.PACK.resolve(file));
            assertThat(EXCLAMATION.matcher(text).find()).as(file).isFalse();
        }
    }

    @Test
    void comparesOnTheSevenRows() {
        JsonObject comparison = PackTexts.json("en/comparison.json");
        assertThat(comparison.getAsJsonArray("rows")).hasSize(7);
        assertThat(comparison.toString().toLowerCase(Locale.ROOT)).contains("medical team");
    }

    static List<String> topics() {
        return PackTexts.topics();
    }

    static List<String> files() {
        return PackTexts.files();
    }

    private static long words(String topic) {
        return PackTexts.read(topic).stream().mapToLong(text -> Prose.words(text).size()).sum();
    }

    private static JsonArray blocks(String topic) {
        return PackTexts.json(topic).getAsJsonArray("blocks");
    }

    private static List<String> facts(JsonObject block) {
        return Stream.ofNullable(block.getAsJsonArray("facts"))
                .flatMap(array -> array.asList().stream())
                .map(JsonElement::getAsString)
                .toList();
    }
}
