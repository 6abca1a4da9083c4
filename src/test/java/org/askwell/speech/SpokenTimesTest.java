package org.askwell.speech;

import static org.assertj.core.api.Assertions.assertThat;

import org.askwell.words.json.WordsReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Locale;

final class SpokenTimesTest {
    private final SpokenTimes times =
            new SpokenTimes(language -> new WordsReader("/words").read(language).orElseThrow());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    en | Monday to Friday, 08:00-18:30. | Monday to Friday, 8 o'clock to 18 30.
                    en | From 09:00 to 17:05, any day   | From 9 o'clock to 17 05, any day
                    en | 8 am–6.30 pm                   | 8 am to 6 30 pm
                    en | 8-6.30pm, 12:00                | 8 to 6 30 pm, 12 o'clock
                    en | (9.00 a.m. - 5.00 p.m.)        | (9 am to 5 pm)
                    cy | 08:00-18:30                    | 8 o'r gloch tan 18 30
                    ar | 08:00                          | الساعة 8
                    """)
    void saysHoursAsPeopleDo(String language, String text, String said) {
        assertThat(times.said(text, Locale.of(language))).isEqualTo(said);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Call 0 8 0 0, 2 1 0, 0 4 0 2.",
                "A fever of 37.5, or 0.25 mg",
                "From 2020-2024, 6-8 weeks",
                "25/11/2026",
                "Page 3 of 12",
                "1:250:3",
                "Nothing at all."
            })
    void leavesEveryOtherNumberAsItIs(String text) {
        assertThat(times.said(text, Locale.ENGLISH)).isEqualTo(text);
    }
}
