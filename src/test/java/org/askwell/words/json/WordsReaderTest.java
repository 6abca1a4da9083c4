package org.askwell.words.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.askwell.json.FileLocation;
import org.askwell.words.Words;
import org.askwell.work.Problem;
import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

class WordsReaderTest {
    private final WordsReader reader = new WordsReader("/words");

    @Test
    void readsTheWordsOfALanguage() {
        Words words = reader.read(Locale.of("qaa")).orElseThrow();

        assertThat(words.text("a.title", "you")).isEqualTo("Hello you");
    }

    @Test
    void hasNoWordsInALanguageWithoutFile() {
        assertThat(reader.read(Locale.of("qac"))).isEmpty();
    }

    @Test
    void refusesAFileThatIsWrongAndSaysWhere() {
        assertThatThrownBy(() -> reader.read(Locale.of("qab")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("qab.json:[\"a.title\"]: must be text");
    }

    @Test
    void tellsEveryWordThatIsWrong() {
        List<Problem> problems = new ArrayList<>();
        byte[] json =
                "{\"a\":1,\"B c\":\"x\",\"d\":\"\",\"e\":{},\"f\":\"x\",\"f\":\"y\"}"
                        .getBytes(StandardCharsets.UTF_8);

        Words words =
                WordsReader.words(Locale.ENGLISH, FileLocation.of("en.json", problems::add), json);

        assertThat(problems)
                .extracting(Problem::path)
                .containsExactlyInAnyOrder("a", "[\"B c\"]", "d", "e", "f");
        assertThat(words.text("f")).isEqualTo("x");
    }

    @Test
    void refusesAListOfWords() {
        List<Problem> problems = new ArrayList<>();

        WordsReader.words(
                Locale.ENGLISH,
                FileLocation.of("en.json", problems::add),
                "[]".getBytes(StandardCharsets.UTF_8));

        assertThat(problems).hasSize(1);
    }
}
