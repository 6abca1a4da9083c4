package org.askwell.callback;

import static org.assertj.core.api.Assertions.assertThat;

import org.askwell.words.Script;
import org.askwell.words.Words;
import org.askwell.words.json.WordsReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Locale;

class CallTimeWordingTest {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @ParameterizedTest
    @CsvSource({
        "2026-11-27T13:00, 1 pm on Friday 27 November",
        "2026-11-27T09:00, 9 am on Friday 27 November",
        "2026-11-27T12:30, 12:30 pm on Friday 27 November",
        "2026-11-27T00:30, 12:30 am on Friday 27 November",
        "2026-11-27T12:00, noon on Friday 27 November",
        "2026-11-28T00:00, midnight at the end of Friday 27 November",
        "2027-01-01T00:00, midnight at the end of Thursday 31 December",
        "2028-02-29T17:00, 5 pm on Tuesday 29 February"
    })
    void namesAMomentAsPeopleSayIt(LocalDateTime local, String said) {
        assertThat(wording("en", "GB").moment(local.atZone(LONDON).toInstant())).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    en | GB | 1 pm on Friday 27 November | Thursday morning, 26 November
                    en | US | 1 pm on Friday November 27 | Thursday morning, November 26
                    en | IN | 1 pm on Friday 27 November | Thursday morning, 26 November
                    cy | GB | 1 y prynhawn, Dydd Gwener 27 Tachwedd | Dydd Iau, bore 26 Tachwedd
                    ar | GB | الساعة 1 مساءً يوم الجمعة 27 نوفمبر | صباح الخميس، 26 نوفمبر
                    ar | EG | الساعة ١ مساءً يوم الجمعة ٢٧ نوفمبر | صباح الخميس، ٢٦ نوفمبر
                    """)
    void saysItInEachLanguageWithTheDigitsOfTheRegion(
            String language, String region, String moment, String part) {
        CallTimeWording wording = wording(language, region);

        assertThat(
                        Script.withoutMarks(
                                wording.moment(
                                        LocalDateTime.parse("2026-11-27T13:00")
                                                .atZone(LONDON)
                                                .toInstant())))
                .isEqualTo(moment);
        assertThat(
                        Script.withoutMarks(
                                wording.part(
                                        new DatedPart(
                                                LocalDate.parse("2026-11-26"), DayPart.MORNING))))
                .isEqualTo(part);
    }

    @Test
    void namesTheHourOfTheSite() {
        Words words = wording("en", "GB").words();

        assertThat(
                        new CallTimeWording(words, ZoneId.of("Asia/Kolkata"))
                                .moment(
                                        LocalDateTime.parse("2026-12-31T18:30")
                                                .atZone(ZoneId.of("UTC"))
                                                .toInstant()))
                .isEqualTo("midnight at the end of Thursday 31 December");
    }

    private static CallTimeWording wording(String language, String region) {
        Words words = new WordsReader("/words").read(Locale.of(language)).orElseThrow();
        return new CallTimeWording(words.in(region), LONDON);
    }
}
