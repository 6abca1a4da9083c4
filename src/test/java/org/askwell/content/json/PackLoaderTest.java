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
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;

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
                 "medical":false},
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
    void tellsAFolderWithoutPack() {
        assertThat(lines(pack.without("pack.json")))
                .containsExactly("pack.json: is missing; add the file");
    }

    @ParameterizedTest
    @ValueSource(strings = {"facts.json", "en/glossary.json", TOPIC})
    void tellsAMissingFile(String file) {
        assertThat(lines(pack.without(file))).containsExactly(file + ": is missing; add the file");
    }

    @Test
    void doesWithoutAComparison() {
        pack.without("en/comparison.json");

        assertThat(loaded().editions().getFirst().comparison()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"pack.json", "facts.json", "en/glossary.json", "en/comparison.json", TOPIC})
    void tellsBrokenJsonInEveryFileAndNothingThatFollowsFromIt(String file) {
        assertThat(lines(pack.with(file, "{"))).singleElement().asString().startsWith(file + ":1:");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"pack.json", "facts.json", "en/glossary.json", "en/comparison.json", TOPIC})
    void refusesAFileOfFiftyMegabytesInEveryPlace(String file) {
        assertThat(lines(pack.with(file, new byte[50_000_000])))
                .singleElement()
                .asString()
                .startsWith(file + ": is larger");
    }

    @Test
    void tellsProblemsOfAllFilesAtOnce() {
        pack.replace("pack.json", "compare", "compair");
        pack.replace("facts.json", "Water is wet.", " ");
        pack.replace("en/glossary.json", "meaning", "meening");
        pack.replace(TOPIC, "shortTitle", "title");

        assertThat(problems())
                .extracting(Problem::file)
                .contains("pack.json", "facts.json", "en/glossary.json", TOPIC);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    pack.json | "compare"         | "compair"           | topics[0].icon: "compair" is not known; did you mean "compare"?
                    pack.json | "small"           | "../small"          | id: "../small" is not an id
                    pack.json | "small"           | "Small"             | id: "Small" is not an id
                    pack.json | "id":"first"      | "id":"../../first"  | topics[0].id: "../../first" is not an id
                    pack.json | "state":"draft"   | "state":"done"      | review.state: "done" is not known
                    pack.json | 2027-01-01        | 2027-02-30          | review.next: "2027-02-30" is not a day
                    pack.json | 2027-01-01        | soon                | review.next: "soon" is not a day
                    pack.json | 2027-01-01        | 2025-01-01          | review.next: lies before the last review
                    pack.json | "tag":"en"        | "tag":"english"     | languages[0].tag: "english" is not a language tag
                    pack.json | "author":         | "autor":            | author: is missing; add it
                    pack.json | "author":         | "autor":            | autor: is not a known field; did you mean "author"?
                    pack.json | "author":         | "id":               | id: stands here twice
                    pack.json | "A. Writer"       | 5                   | author: must be text, not a number
                    facts.json | "id":"F1"        | "id":"1"            | facts[0].id: "1" is not an id
                    facts.json | "source"         | "from"              | facts[0].source: is missing
                    en/glossary.json | "water","word" | "Water","word"  | entries[0].term: "Water" is not an id
                    en/glossary.json | ["F1"]     | ["F9"]              | entries[0].facts[0]: there is no fact "F9"
                    en/glossary.json | ["F1"]     | []                  | entries[0].facts: is empty
                    en/glossary.json | What we drink. | [What](water)   | entries[0].meaning: glossary marks cannot stand here
                    en/comparison.json | "both"   | "boht"              | rows[1].boht: is not a known field; did you mean "both"?
                    en/comparison.json | ,"medical":false |             | rows[1]: rests on no fact
                    en/comparison.json | "left":"It is light.", |       | rows[0].left: is missing
                    en/comparison.json | "both"   | "left":"x","both"   | rows[1].both: stands beside "left" or "right"
                    """)
    void tellsAFaultInTheFilesOfAPack(String file, String from, String to, String told) {
        pack.replace(file, from, to == null ? "" : to);

        assertThat(lines(pack)).anySatisfy(line -> assertThat(line).startsWith(file + ":" + told));
        assertThat(load()).isInstanceOf(PackResult.Refused.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    {"kind":"paragraf","text":"A.","facts":["F1"]}   | kind: "paragraf" is not known; did you mean "paragraph"?
                    {"text":"A.","facts":["F1"]}                     | kind: is missing
                    {"kind":"paragraph","facts":["F1"]}              | text: is missing
                    {"kind":"paragraph","text":" ","facts":["F1"]}   | text: is empty
                    {"kind":"paragraph","text":["A"],"facts":["F1"]} | text: must be text, not a list
                    {"kind":"paragraph","text":null,"facts":["F1"]}  | text: must be text, not null
                    {"kind":"paragraph","text":"A."}                 |: rests on no fact
                    {"kind":"paragraph","text":"A.","facts":[]}      | facts: is empty
                    {"kind":"paragraph","text":"A.","facts":"F1"}    | facts: must be a list, not text
                    {"kind":"paragraph","text":"A.","facts":["F2"]}  | facts[0]: there is no fact "F2"
                    {"kind":"paragraph","text":"A.","medical":true}  | medical: a medical text has no fact
                    {"kind":"paragraph","text":"A.","medical":false,"facts":["F1"]} |: has both "facts" and "medical"
                    {"kind":"paragraph","text":"A.","title":"B","facts":["F1"]} | title: is not a known field
                    {"kind":"paragraph","text":"A [b","facts":["F1"]} | text: a glossary mark is not closed at "[b"
                    {"kind":"paragraph","text":"A [b](","facts":["F1"]} | text: a glossary mark is not closed
                    {"kind":"paragraph","text":"A [b] c","facts":["F1"]} | text: a glossary mark is not closed
                    {"kind":"paragraph","text":"A b](water)","facts":["F1"]} | text: a glossary mark is not closed
                    {"kind":"paragraph","text":"[](water)","facts":["F1"]} | text: a glossary mark is not closed
                    {"kind":"paragraph","text":"[[a](water)](water)","facts":["F1"]} | text: a glossary mark is not closed
                    {"kind":"paragraph","text":"[b](no-such)","facts":["F1"]} | text: the glossary has no term "no-such"
                    {"kind":"paragraph","text":"[b](../x)","facts":["F1"]} | text: a glossary mark names "../x"
                    {"kind":"paragraph","text":"A. B. C. D.","facts":["F1"]} | text: a paragraph has 4 sentences
                    {"kind":"bullets","items":[],"facts":["F1"]}     | items: is empty
                    {"kind":"bullets","items":["A",5],"facts":["F1"]} | items[1]: must be text, not a number
                    {"kind":"steps","title":"T","steps":["A"],"facts":["F1"]} | steps[0]: must be an object, not text
                    {"kind":"steps","title":"T","steps":[{"text":"A","figure":{"file":"figures/cup.svg"}}],"facts":["F1"]} | steps[0].figure.description: is missing
                    {"kind":"callout","weight":"warning","title":"T","text":"A.","facts":["F1"]} | weight: "warning" is not known
                    {"kind":"figure","file":"figures/no.svg","description":"D.","caption":"C.","medical":false} | file: "figures/no.svg" is missing
                    {"kind":"figure","file":"figures/cup.svg","caption":"C.","medical":false} | description: is missing
                    {"kind":"figure","file":"figures/cup.png","description":"D.","caption":"C.","medical":false} | file: "figures/cup.png" is not an SVG file
                    []                                               |: must be an object, not a list
                    """)
    void tellsAFaultInABlock(String block, String told) {
        pack.blocks(block);
        String place = TOPIC + ":blocks[1]";
        String expected = told.startsWith(":") ? place + told : place + "." + told;

        assertThat(lines(pack)).anySatisfy(line -> assertThat(line).startsWith(expected));
        assertThat(load()).isInstanceOf(PackResult.Refused.class);
    }

    @Test
    void refusesATopicThatDoesNotBeginWithAShortAnswer() {
        pack.replace(TOPIC, "short-answer", "paragraph");

        assertThat(lines(pack))
                .containsExactly(
                        TOPIC
                                + ":blocks[0]: the first block is not a short answer; begin with a"
                                + " block of kind short-answer");
    }

    @Test
    void refusesATopicWithTwoShortAnswers() {
        pack.blocks("{\"kind\":\"short-answer\",\"text\":\"It runs.\",\"facts\":[\"F1\"]}");

        assertThat(lines(pack))
                .containsExactly(
                        TOPIC
                                + ":blocks[1]: is another short answer; keep the first, and make"
                                + " this a block of kind paragraph");
        assertThat(load()).isInstanceOf(PackResult.Refused.class);
    }

    @Test
    void doesNotTakeTheSecondBlockForTheFirstWhenTheFirstIsUnknown() {
        pack.blocks("{\"kind\":\"paragraph\",\"text\":\"A.\",\"facts\":[\"F1\"]}");
        pack.replace(TOPIC, "short-answer", "short");

        assertThat(problems()).hasSize(1);
    }

    @Test
    void refusesATopicWithoutBlocks() {
        pack.with(TOPIC, "{\"question\":\"Q?\",\"shortTitle\":\"Q\",\"blocks\":[]}");

        assertThat(lines(pack)).anyMatch(line -> line.startsWith(TOPIC + ":blocks: is empty"));
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
    void saysHowATranslationDeparts() {
        pack.replace(
                "pack.json",
                "{\"tag\":\"en\",\"title\":\"A small pack\",\"review\":\"draft\"}",
                "{\"tag\":\"en\",\"title\":\"A small pack\",\"review\":\"draft\"},"
                        + "{\"tag\":\"cy\",\"title\":\"Pecyn\",\"review\":\"draft\"}");
        for (String file : List.of("glossary.json", "comparison.json", "topics/first.json")) {
            pack.with("cy/" + file, pack.text("en/" + file));
        }
        pack.replace("cy/comparison.json", "[cup](water)", "cup");

        assertThat(lines(pack))
                .anySatisfy(line ->
                        assertThat(line)
                                .startsWith("cy/comparison.json:rows[")
                                .doesNotContain("OnFacts", "NotMedical"));
    }

    @Test
    void refusesTextThatIsNotUtf8() {
        pack.with(
                TOPIC,
                pack.text(TOPIC).replace("wet", "w\u00e9t").getBytes(StandardCharsets.ISO_8859_1));

        assertThat(lines(pack).getFirst()).startsWith(TOPIC + ":2:").contains("is not UTF-8");
    }

    @Test
    void refusesAPackThatIsNoObject() {
        assertThat(lines(pack.with("pack.json", "[]")))
                .containsExactly("pack.json: must be an object, not a list; write it as { … }");
    }

    @Test
    void survivesAPackOfWrongTypesEverywhere() {
        pack.with(
                "pack.json",
                """
                {"id":[],"source":{},"author":null,"review":[],"languages":[1,null,{"tag":5}],
                 "topics":{"id":1}}
                """);

        assertThat(problems()).hasSizeGreaterThan(6).allMatch(Problem::isError);
    }
}
