package org.askwell.content.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.askwell.content.PackResult;
import org.askwell.work.Problem;
import org.junit.jupiter.api.Test;

import java.util.List;

/** How long sentences of a pack may be, and how hard. */
final class PackProseTest extends PackLoading {
    @Test
    void refusesASentenceOfMoreThanTwentyWordsInEveryLanguageText() {
        pack.replace(TOPIC, "What is water?", TWENTY_ONE_WORDS + "?");
        pack.replace("en/glossary.json", "What we drink.", TWENTY_ONE_WORDS);
        pack.replace("en/comparison.json", "It is dark.", TWENTY_ONE_WORDS);

        assertThat(problems())
                .extracting(Problem::path)
                .contains("question", "entries[0].meaning", "rows[0].right");
    }

    @Test
    void acceptsTwentyWordsAndThreeSentences() {
        pack.blocks(
                "{\"kind\":\"paragraph\",\"medical\":false,\"text\":\"One"
                        + " more".repeat(19)
                        + ". Two take 37.5 pages. Three.\"}");

        assertThat(load()).isInstanceOf(PackResult.Loaded.class);
    }

    @Test
    void allowsADescriptionMoreSentencesButNoLongerOnes() {
        pack.blocks(figure().replace("D.", "A. B. C. D. E."));
        assertThat(load()).isInstanceOf(PackResult.Loaded.class);

        pack.blocks(figure().replace("D.", TWENTY_ONE_WORDS));
        assertThat(problems()).extracting(Problem::path).containsExactly("blocks[1].description");
    }

    @Test
    void countsTheWordsOfAGlossaryMarkAsTheyAreRead() {
        pack.blocks(
                "{\"kind\":\"paragraph\",\"medical\":false,\"text\":\"[One](water)"
                        + " more".repeat(19)
                        + ".\"}");

        assertThat(load()).isInstanceOf(PackResult.Loaded.class);
    }

    @Test
    void refusesATopicThatIsTooHardAndNamesItsHardestSentence() {
        pack.blocks(paragraph("We sit. Administrative considerations necessitate authorisation."));

        assertThat(lines(pack))
                .singleElement()
                .asString()
                .startsWith(TOPIC + ": has the reading age 1")
                .contains("\"Administrative considerations necessitate authorisation.\"")
                .contains("; make its sentences shorter");
    }

    @Test
    void countsAWordThatTheGlossaryExplainsAsTwoSyllablesAtMost() {
        String text = "Immunotherapy helps. Immunotherapy works. Immunotherapy is good.";
        pack.blocks(paragraph(text));
        double unexplained = load().ages().getFirst().age().years();

        pack.blocks(paragraph(text.replaceFirst("Immunotherapy", "[Immunotherapy](water)")));

        assertThat(load().ages().getFirst().age().years()).isLessThan(unexplained - 5);
        assertThat(load().ages().getFirst().age().raw()).isEqualTo(unexplained);
    }

    @Test
    void measuresNoLanguageButEnglish() {
        pack.replace("pack.json", "\"tag\":\"en\"", "\"tag\":\"cy\"");
        for (String file : List.of("glossary.json", "comparison.json", "topics/first.json")) {
            pack.with("cy/" + file, pack.text("en/" + file));
        }

        assertThat(loaded().editions()).hasSize(1);
        assertThat(load().ages()).isEmpty();
    }
}
