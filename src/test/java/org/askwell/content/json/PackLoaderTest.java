package org.askwell.content.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.askwell.content.Basis;
import org.askwell.content.Block;
import org.askwell.content.Edition;
import org.askwell.content.Pack;
import org.askwell.content.PackResult;
import org.askwell.content.RichText;
import org.askwell.content.TeamQuestion;
import org.askwell.content.Topic;
import org.askwell.content.TopicIcon;
import org.askwell.content.figure.DrawingReader;
import org.askwell.work.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

class PackLoaderTest extends PackLoading {
    @Test
    void loadsAPackWithoutFault() {
        Pack loaded = loaded();

        assertThat(loaded.id()).isEqualTo("small");
        assertThat(loaded.facts()).hasSize(1);
        Edition edition = loaded.editions().getFirst();
        Topic topic = edition.topic("first").orElseThrow();
        assertThat(topic.icon()).isEqualTo(TopicIcon.COMPARE);
        assertThat(topic.blocks())
                .containsExactly(
                        new Block.ShortAnswer(
                                new RichText(
                                        List.of(
                                                new RichText.Word("Water", "water"),
                                                new RichText.Plain(" is wet."))),
                                new Basis.OnFacts(List.of("F1"))));
        assertThat(topic.questions())
                .containsExactly(new TeamQuestion("how-much", "How much should I drink?"));
        assertThat(edition.comparison().orElseThrow().rows()).hasSize(2);
        assertThat(edition.entry("water")).isPresent();
        assertThat(problems()).isEmpty();
    }

    @Test
    void needsNoQuestionsForTheTeam() {
        pack.replace(
                TOPIC,
                ",\n \"questions\":[{\"id\":\"how-much\",\"text\":\"How much should I drink?\"}]",
                "");

        assertThat(loaded().editions().getFirst().topics().getFirst().questions()).isEmpty();
    }

    @Test
    void tellsOfTooManyQuestionsAndOfOneIdForTwo() {
        String question = "{\"id\":\"how-much\",\"text\":\"How much should I drink?\"}";
        pack.replace(TOPIC, question, String.join(",", Collections.nCopies(7, question)));

        assertThat(problems())
                .extracting(Problem::line)
                .contains(
                        TOPIC + ":questions: has 7 questions; keep the 6 that matter most",
                        TOPIC
                                + ":questions[6].id: \"how-much\" is used twice; give each its own"
                                + " id");
    }

    @Test
    void readsEveryKindOfBlock() {
        pack.blocks(
                """
                {"kind":"paragraph","text":"A.","facts":["F1"]},
                {"kind":"bullets","title":"These","items":["A","B"],"medical":false},
                {"kind":"steps","title":"T","medical":false,"steps":[{"text":"A"},
                 {"text":"B","figure":{"file":"figures/cup.svg","description":"A cup."}}]},
                {"kind":"fact","title":"T","text":"A.","facts":["F1"]},
                {"kind":"callout","weight":"urgent","title":"T","text":"A.","facts":["F1"]},
                {"kind":"comparison","title":"T","left":"L","right":"R","medical":false,
                 "rows":[{"label":"A","left":"B","right":"C","medical":false}]},
                {"kind":"figure","file":"figures/cup.svg","description":"A cup.","caption":"C.",
                 "axes":{"up":"Warmth","across":"Time"},"medical":false},
                {"kind":"contact","text":"Ring us.","medical":false}
                """);

        List<Block> blocks = loaded().editions().getFirst().topics().getFirst().blocks();

        assertThat(blocks)
                .extracting(block -> block.getClass().getSimpleName())
                .containsExactly(
                        "ShortAnswer",
                        "Paragraph",
                        "Bullets",
                        "Steps",
                        "Fact",
                        "Callout",
                        "Comparison",
                        "Figure",
                        "Contact");
        assertThat(blocks.get(7))
                .extracting(block -> ((Block.Figure) block).axes())
                .isEqualTo(Optional.of(new Block.Axes("Warmth", "Time")));
    }

    @Test
    void refusesAFactWithoutTheOneThatHasToStandBesideIt() {
        warned();
        pack.blocks(
                """
                {"kind":"paragraph","text":"A.","facts":["F1"]},
                {"kind":"callout","weight":"urgent","title":"T","text":"B.","facts":["F2"]}
                """);

        assertThat(problems())
                .extracting(Problem::line)
                .contains(
                        TOPIC
                                + ":blocks[1]: rests on a fact that is never said without \"F2\";"
                                + " put a callout on it before this block",
                        "en/comparison.json:rows[0]: rests on a fact that is never said without"
                                + " \"F2\"; add a \"note\" on it to the comparison");
    }

    @Test
    void takesAFactWhoseWarningStandsBeforeIt() {
        warned();
        pack.blocks(
                """
                {"kind":"callout","weight":"urgent","title":"T","text":"B.","facts":["F2"]},
                {"kind":"paragraph","text":"A.","facts":["F1"]}
                """);
        pack.replace(TOPIC, "wet.\",\"facts\":[\"F1\"]", "wet.\",\"medical\":false");
        pack.replace(
                "en/comparison.json",
                "\"rows\":[",
                "\"note\":{\"weight\":\"urgent\",\"title\":\"T\",\"text\":\"B.\",\"facts\":[\"F2\"]},\"rows\":[");

        assertThat(problems()).extracting(Problem::line).noneMatch(line -> line.contains("F2"));
    }

    @Test
    void namesLettersThatCannotBeShown() {
        pack.replace("en/comparison.json", "It is light.", "It is 茶.");

        assertThat(problems())
                .extracting(Problem::line)
                .contains(
                        "notice: en/comparison.json:rows[0].left: has letters that cannot be shown:"
                                + " 茶; write it in other letters");
    }

    @Test
    void tellsOfAWarningThatIsNoFact() {
        pack.replace("facts.json", "\"source\"", "\"neverWithout\":\"F9\",\"source\"");

        assertThat(problems())
                .extracting(Problem::line)
                .contains(
                        "facts.json:facts[0].neverWithout: there is no fact \"F9\"; add it to"
                                + " facts.json, or name another");
    }

    private void warned() {
        pack.replace(
                "facts.json",
                "{\"id\":\"F1\",",
                "{\"id\":\"F2\",\"statement\":\"It can spill.\",\"source\":\"A leaflet\"},"
                        + "{\"id\":\"F1\",\"neverWithout\":\"F2\",");
    }

    @Test
    void doesWithoutAComparison() {
        pack.without("en/comparison.json");

        assertThat(loaded().editions().getFirst().comparison()).isEmpty();
    }

    @Test
    void tellsDuplicateTopicsFactsTermsAndLanguages() {
        pack.replace(
                "pack.json",
                "{\"id\":\"first\",\"icon\":\"compare\"}",
                "{\"id\":\"first\",\"icon\":\"compare\"},{\"id\":\"first\",\"icon\":\"info\"}");
        pack.replace(
                "pack.json",
                "{\"tag\":\"en\"",
                "{\"tag\":\"en\",\"title\":\"T\",\"review\":\"draft\"},{\"tag\":\"en\"");
        String fact = "{\"id\":\"F1\",\"statement\":\"S\",\"source\":\"S\"}";
        pack.with("facts.json", "{\"facts\":[" + fact + "," + fact + "]}");
        String entry = "{\"term\":\"water\",\"word\":\"w\",\"meaning\":\"M.\",\"medical\":false}";
        pack.with("en/glossary.json", "{\"entries\":[" + entry + "," + entry + "]}");

        assertThat(problems())
                .filteredOn(problem -> problem.what().endsWith("is used twice"))
                .extracting(Problem::path)
                .contains("topics[1].id", "languages[1].tag", "facts[1].id", "entries[1].term");
    }

    @Test
    void takesTwoRegionsOfALanguageForDuplicates() {
        pack.replace(
                "pack.json",
                "{\"tag\":\"en\"",
                "{\"tag\":\"en-GB\",\"title\":\"T\",\"review\":\"draft\"},{\"tag\":\"en\"");

        assertThat(problems()).extracting(Problem::path).contains("languages[1].tag");
    }

    @Test
    void givesANoticeOfAFactThatIsNeverUsed() {
        pack.replace("facts.json", "]}", ",{\"id\":\"F2\",\"statement\":\"S\",\"source\":\"S\"}]}");

        assertThat(load()).isInstanceOf(PackResult.Loaded.class);
        assertThat(lines(pack))
                .containsExactly(
                        "notice: facts.json:facts[1]: fact \"F2\" is never used; name it where it"
                                + " is said, or remove it");
    }

    @ParameterizedTest
    @CsvSource({"2027-01-01,0", "2027-01-02,1"})
    void givesANoticeOfAReviewThatIsOverdue(LocalDate today, int notices) {
        PackResult result = new PackLoader(new DrawingReader()).load(pack, today);

        assertThat(result).isInstanceOf(PackResult.Loaded.class);
        assertThat(result.problems()).hasSize(notices);
    }

    @Test
    void givesANoticeOfAReviewInTheFuture() {
        LocalDate before = LocalDate.of(2025, 12, 31);

        assertThat(new PackLoader(new DrawingReader()).load(pack, before).problems())
                .extracting(Problem::line)
                .containsExactly(
                        "notice: pack.json:review.last: lies in the future, so that no newer pack"
                                + " with this id would show; write the day of the last review");
    }

    @Test
    void aTranslationExplainsTheAxesThatTheOriginalExplains() {
        translated();
        pack.blocks(
                "{\"kind\":\"figure\",\"file\":\"figures/cup.svg\",\"description\":\"A cup.\","
                        + "\"axes\":{\"up\":\"U\",\"across\":\"A\"},\"caption\":\"C.\","
                        + "\"medical\":false}");
        pack.with("cy/topics/first.json", pack.text(TOPIC));
        assertThat(lines(pack)).noneMatch(line -> line.contains("figure"));

        pack.replace("cy/topics/first.json", "\"axes\":{\"up\":\"U\",\"across\":\"A\"},", "");
        assertThat(lines(pack)).anyMatch(line -> line.contains("cup.svg with axes"));
    }

    @Test
    void saysHowATranslationDeparts() {
        translated();
        pack.replace("cy/comparison.json", "[cup](water)", "cup");

        assertThat(lines(pack))
                .anySatisfy(line ->
                        assertThat(line)
                                .startsWith("cy/comparison.json:rows[")
                                .doesNotContain("OnFacts", "NotMedical"));
    }

    private void translated() {
        pack.replace(
                "pack.json",
                "{\"tag\":\"en\",\"title\":\"A small pack\",\"review\":\"draft\"}",
                "{\"tag\":\"en\",\"title\":\"A small pack\",\"review\":\"draft\"},"
                        + "{\"tag\":\"cy\",\"title\":\"Pecyn\",\"review\":\"draft\"}");
        for (String file : List.of("glossary.json", "comparison.json", "topics/first.json")) {
            pack.with("cy/" + file, pack.text("en/" + file));
        }
    }
}
