package org.askwell.content.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.askwell.content.PackResult;
import org.askwell.work.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;

/** What is told of files that are missing, broken or wrong. */
class PackFaultsTest extends PackLoading {
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
                    {"kind":"figure","file":"figures/cup.svg","description":"D.","axes":{"up":"U"},"caption":"C.","medical":false} | axes.across: is missing
                    {"kind":"figure","file":"figures/cup.svg","description":"D.","axes":["U"],"caption":"C.","medical":false} | axes: must be an object, not a list
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
