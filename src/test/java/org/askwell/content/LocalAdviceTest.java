package org.askwell.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalAdviceTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tell us at 38 °C or more. | TEMPERATURE | 38 °C",
                "At 37.5° tell us. | TEMPERATURE | 37.5°",
                "Over 38 degrees is high. | TEMPERATURE | 38 degrees",
                "Dros 38 gradd. | TEMPERATURE | 38 gradd",
                "أكثر من ٣٨ درجة | TEMPERATURE | ٣٨ درج",
                "Take 500 mg now. | DOSE | 500 mg",
                "Take 2.5ml of it. | DOSE | 2.5ml",
                "Take 2 tablets. | DOSE | 2 tablets",
                "Call 0800 210 0402 now. | TELEPHONE_NUMBER | 0800 210 0402",
                "Call +44 (0)20 7946 0018. | TELEPHONE_NUMBER | +44 (0)20 7946 0018",
                "Call 999. | TELEPHONE_NUMBER | 999",
                "Call 555-123-4567 today | TELEPHONE_NUMBER | 555-123-4567",
            })
    void isFound(String text, LocalAdvice kind, String words) {
        assertThat(LocalAdvice.in(text)).containsExactly(new LocalAdvice.Found(kind, words));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It treats more than 200 types of cancer.",
                "Checked on 2026-11-23.",
                "About 1,000,000 people, 10 to 20 years, 3 groups.",
                "Tap the number 1, 2 or 3.",
                "A capsule or two.",
                "Write 12.5 or 99.9 there.",
            })
    void isNotSeenWhereThereIsNone(String text) {
        assertThat(LocalAdvice.in(text)).isEmpty();
    }
}
