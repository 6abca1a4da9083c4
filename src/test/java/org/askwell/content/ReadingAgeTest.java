package org.askwell.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

import java.util.List;

class ReadingAgeTest {
    private static final List<String> NONE = List.of();

    /** 10 words in 2 sentences, with 11 syllables. */
    @Test
    void followsTheFormula() {
        ReadingAge age = ReadingAge.of(List.of("The cat sat down. It was a long day today."), NONE);

        assertThat(age.years()).isCloseTo(0.39 * 5 + 11.8 * 11 / 10 - 10.59, within(1e-9));
    }

    /** The first sentences of the Gettysburg Address: 30 words, 1 sentence, 48 syllables. */
    @Test
    void agreesWithAKnownText() {
        String text =
                "Four score and seven years ago our fathers brought forth on this continent, a new"
                        + " nation, conceived in liberty, and dedicated to the proposition that all"
                        + " men are created equal.";

        ReadingAge age = ReadingAge.of(List.of(text), NONE);

        assertThat(age.raw()).isCloseTo(0.39 * 30 + 11.8 * 48 / 30 - 10.59, within(1e-9));
    }

    @Test
    void countsExplainedWordsAndTheirPluralsAsTwoSyllablesAtMost() {
        List<String> text = List.of("Antibodies help. Cells help. An antibody helps.");

        ReadingAge age = ReadingAge.of(text, List.of("Antibody", "antibodies", "cell"));

        assertThat(age.years()).isCloseTo(0.39 * 7 / 3 + 11.8 * 9 / 7 - 10.59, within(1e-9));
        assertThat(age.raw()).isCloseTo(0.39 * 7 / 3 + 11.8 * 13 / 7 - 10.59, within(1e-9));
    }

    @Test
    void namesTheHardestSentence() {
        ReadingAge age =
                ReadingAge.of(
                        List.of("We help you.", "Consultation precedes treatment. You decide."),
                        NONE);

        assertThat(age.hardest()).isEqualTo("Consultation precedes treatment.");
    }

    @Test
    void takesEachTextForASentenceOfItsOwn() {
        ReadingAge apart = ReadingAge.of(List.of("How you may feel", "Tired", "Sick"), NONE);

        assertThat(apart.years())
                .isLessThan(ReadingAge.of(List.of("How you may feel tired sick"), NONE).years());
    }

    @Test
    void isOverTheLimitPastElevenYears() {
        assertThat(new ReadingAge(11, 14, "").overLimit()).isFalse();
        assertThat(new ReadingAge(11.01, 14, "").overLimit()).isTrue();
        assertThat(TopicAge.figure(11.01)).isEqualTo("11.1");
    }

    @Test
    void cannotMeasureNothing() {
        assertThatThrownBy(() -> ReadingAge.of(List.of("…"), NONE))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
