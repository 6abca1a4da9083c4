package org.askwell.speech;

import static org.assertj.core.api.Assertions.assertThat;

import org.askwell.words.Words;
import org.askwell.words.json.WordsReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

final class SpokenNumbersTest {
    private static final Words ENGLISH =
            new WordsReader("/words").read(Locale.ENGLISH).orElseThrow();

    private final SpokenNumbers numbers =
            new SpokenNumbers("GB", () -> List.of("999", "112", "13 27"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    In an emergency, call 999 or 112. | In an emergency, call 9 9 9 or 1 1 2.
                    Mewn argyfwng, ffoniwch 999 neu 112. | Mewn argyfwng, ffoniwch 9 9 9 neu 1 1 2.
                    اتصل بالرقم 999 أو 112. | اتصل بالرقم 9 9 9 أو 1 1 2.
                    اتصل بالرقم ٩٩٩ الآن. | اتصل بالرقم ٩ ٩ ٩ الآن.
                    Ring 01670 000 111 (day and night). | Ring 0 1 6 7 0, 0 0 0, 1 1 1 (day and night).
                    Please ring 0800 210 0402 or ask. | Please ring 0 8 0 0, 2 1 0, 0 4 0 2 or ask.
                    Ring +44 (0) 1670 000 111 at once. | Ring + 4 4, 0, 1 6 7 0, 0 0 0, 1 1 1 at once.
                    Ring (020) 7946 0018, please. | Ring 0 2 0, 7 9 4 6, 0 0 1 8, please.
                    Or ring 111. | Or ring 1 1 1.
                    Samaritans: 116 123. | Samaritans: 1 1 6, 1 2 3.
                    Ring 13 27. | Ring 1 3, 2 7.
                    Numbers in London begin with 020. | Numbers in London begin with 0 2 0.
                    Your reference is K7R-MX4C. | Your reference is K 7 R, M X 4 C.
                    Give K7R-MX4C when you ring 111. | Give K 7 R, M X 4 C when you ring 1 1 1.
                    020 7946 0018 ext. 12 | 0 2 0, 7 9 4 6, 0 0 1 8, ext, 1 2
                    """)
    void spellsATelephoneNumberWhereverItStands(String text, String said) {
        assertThat(numbers.spelled(text)).isEqualTo(said);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It is used for more than 200 types of cancer.",
                "By 1 pm on Friday 27 November 2026.",
                "From 09:00 to 17:00, 24 hours a day.",
                "A fever of 37.5 °C, or 0.25 mg, or 50%.",
                "From 2020-2024 in 1,000,000 people.",
                "25/11/2026",
                "Page 3 of 12",
                "Room A-999a",
                "The CAR-TCEL test",
                "From 234-6789 on",
                "Nobody at all."
            })
    void leavesEveryOtherNumberAsItIs(String text) {
        assertThat(numbers.spelled(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"0 1 6 7 0, 0 0 0, 1 1 1", "0 2 0, 7 9 4 6, 0 0 1 8", "+ 4 4, 2 0", "9 9 9"})
    void spellsNothingTwice(String spelled) {
        assertThat(numbers.spelled(spelled)).isEqualTo(spelled);
    }

    @Test
    void readsNumbersOfItsOwnRegion() {
        assertThat(new SpokenNumbers("ES", List::of).spelled("Llame al 912 345 678 hoy."))
                .isEqualTo("Llame al 9 1 2, 3 4 5, 6 7 8 hoy.");
    }

    @Test
    void isGivenToEveryEngine() throws Exception {
        List<String> said = new ArrayList<>();
        SpeechEngine engine =
                new SpeechEngine() {
                    @Override
                    public String name() {
                        return "engine";
                    }

                    @Override
                    public boolean speaks(Locale language) {
                        return language.equals(Locale.ENGLISH);
                    }

                    @Override
                    public void say(Utterance utterance, SoundOutput out) {
                        said.add(utterance.text());
                    }
                };
        NumberSpelling spelling =
                new NumberSpelling(engine, numbers, new SpokenTimes(_ -> ENGLISH));
        spelling.say(
                new Utterance("Call 999, 08:00-18:30.", Locale.ENGLISH, Delivery.USUAL),
                new FakeSound());

        assertThat(said).containsExactly("Call 9 9 9, 8 o'clock to 18 30.");
        assertThat(spelling.name()).isEqualTo("engine");
        assertThat(spelling.speaks(Locale.of("cy"))).isFalse();
    }
}
