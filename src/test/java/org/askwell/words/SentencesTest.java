package org.askwell.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Locale;

final class SentencesTest {

    private static List<String> split(String text, String language) {
        return Sentences.in(text, Locale.of(language)).stream()
                .map(span -> text.substring(span.start(), span.end()))
                .toList();
    }

    @Test
    void splitsAtTheEndsOfSentencesWithoutTheSpaceBetween() {
        assertThat(split("It is wet.  Is it? Yes! ", "en"))
                .containsExactly("It is wet.", "Is it?", "Yes!");
    }

    @Test
    void splitsArabicAtItsOwnQuestionMark() {
        assertThat(split("هل أنت هنا؟ نعم.", "ar")).containsExactly("هل أنت هنا؟", "نعم.");
    }

    @Test
    void splitsWelsh() {
        assertThat(split("Mae'n wlyb. Ydy.", "cy")).containsExactly("Mae'n wlyb.", "Ydy.");
    }

    @Test
    void leavesOutWhatCannotBeSaid() {
        assertThat(split(" · ", "en")).isEmpty();
        assertThat(split("", "en")).isEmpty();
        assertThat(split("Press 1.5 times", "en")).containsExactly("Press 1.5 times");
    }
}
