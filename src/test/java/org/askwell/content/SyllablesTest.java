package org.askwell.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SyllablesTest {

    @ParameterizedTest
    @CsvSource({
        "1, a I the cell vein help helped called used caused takes while whole rule rules breathe",
        "1, I'm don't you're through straight clothes screen's drugs blood years worse",
        "2, cancer tumour tumours little table tables settled treated needed being doing science",
        "2, quiet diet doctor doctors patient patients special people disease something sometimes",
        "2, someone likely safely careful movement ageing immune every question questions",
        "2, business body bodies going minute fluid create lion nurses",
        "3, medicine medicines diseases area idea various serious radiant period completely",
        "3, everything element settlement opinion effective infection together attention injection",
        "3, hospital interview",
        "4, radiation intravenous combination information life-threatening over-active",
        "5, chemotherapy university",
        "6, immunotherapy"
    })
    void countsWhatIsSaid(int syllables, String words) {
        assertThat(words.split(" "))
                .allSatisfy(word -> assertThat(Syllables.in(word)).as(word).isEqualTo(syllables));
    }
}
