package org.askwell.site.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.askwell.site.ClosedDates;
import org.askwell.site.OpeningHours;
import org.askwell.site.OpeningHours.Span;
import org.askwell.site.SiteSettings;
import org.askwell.work.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;

/** Hours as centres have them: pauses, nights, whole days, and dates on which nobody is there. */
class HoursReaderTest {
    private static final String WEEK = "{\"tuesday\":\"10:00-12:00\"}";
    private static final String CLOSED = "[\"2026-12-25\",\"2026-12-24/2027-01-02\"]";

    @TempDir private Path folder;

    @Test
    void readsSeveralSpansOfADay() throws IOException {
        assertThat(tuesday("09:00-12:00, 13:00-17:00"))
                .containsExactly(span("09:00", "12:00"), span("13:00", "17:00"));
        assertThat(tuesday("09:00-12:00,12:00-17:00 ,22:00-24:00")).hasSize(3);
    }

    @Test
    void readsNightsAndWholeDays() throws IOException {
        assertThat(tuesday("22:00-06:00")).containsExactly(span("22:00", "06:00"));
        assertThat(tuesday("22:00-24:00")).containsExactly(span("22:00", "00:00"));
        assertThat(tuesday("22:00-00:00")).isEqualTo(tuesday("22:00-24:00"));
        assertThat(tuesday("00:00-24:00")).containsExactly(span("00:00", "00:00"));
    }

    @Test
    void readsANightBesideTheMorningAfterIt() throws IOException {
        SiteSettings site =
                read(
                        SiteSettingsReaderTest.GOOD.replace(
                                WEEK,
                                "{\"sunday\":\"00:00-24:00\",\"monday\":\"00:00-06:00,"
                                        + " 22:00-06:00\",\"tuesday\":\"06:00-12:00\"}"));

        assertThat(site.problems()).isEmpty();
        assertThat(site.promise()).isPresent();
    }

    @Test
    void tellsANightThatMayBeASlip() throws IOException {
        SiteSettings site = read(SiteSettingsReaderTest.GOOD.replace("10:00-12:00", "17:00-09:00"));

        assertThat(site.promise()).isPresent();
        assertThat(site.problems())
                .extracting(Problem::line)
                .containsExactly(
                        "notice: site.json:callbackHours.tuesday: \"17:00-09:00\" ends on the next"
                                + " day, after 16 hours; write the earlier time first if that was"
                                + " not meant");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "13:00-17:00, 09:00-12:00",
                "09:00-12:00, 11:00-17:00",
                "00:00-00:00",
                "09:00-25:00"
            })
    void readsOpeningHoursByTheSameRule(String spans) throws IOException {
        assertThat(read(SiteSettingsReaderTest.GOOD.replace("08:00-18:00", spans)).hours())
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    ["2026-02-30"]                | closedDates[0] | is in no calendar
                    ["2026-13-01"]                | closedDates[0] | is in no calendar
                    ["2027-02-29"]                | closedDates[0] | is in no calendar
                    ["2026-12-25/2026-11-31"]     | closedDates[0] | is in no calendar
                    ["25.12.2026"]                | closedDates[0] | is not a date or a period
                    ["2026-12-25/"]               | closedDates[0] | is not a date or a period
                    ["+2026-12-25"]               | closedDates[0] | is not a date or a period
                    ["2026-12-25","2027-01-02/2026-12-24"] | closedDates[1] | ends before it begins
                    ["2026-12-25","2026-12-25"]   | closedDates[1] | is there twice
                    ["2026-12-25","2026-12-25/2026-12-25"] | closedDates[1] | is there twice
                    ["2026-12-24/2126-01-02"]     | closedDates[0] | is longer than a year
                    "2026-12-25"                  | closedDates    | must be a list
                    [20261225]                    | closedDates[0] | must be text
                    """)
    void promisesNoCallWhereAClosedDateIsWrong(String closed, String path, String what)
            throws IOException {
        SiteSettings site = read(SiteSettingsReaderTest.GOOD.replace(CLOSED, closed));

        assertThat(site.promise()).isEmpty();
        assertThat(site.hours()).isEmpty();
        assertThat(site.problems().getFirst().path()).isEqualTo(path);
        assertThat(site.problems().getFirst().what()).contains(what);
    }

    @Test
    void tellsThatBankHolidaysAreNotSet() throws IOException {
        SiteSettings site =
                read(SiteSettingsReaderTest.GOOD.replace("\"closedDates\":" + CLOSED + ",", ""));

        assertThat(site.promise().orElseThrow().hours().closed()).isEqualTo(ClosedDates.NONE);
        assertThat(site.problems())
                .extracting(Problem::line)
                .containsExactly(
                        "notice: site.json:closedDates: is not set, so calls are promised on bank"
                                + " holidays too; list the dates on which nobody rings, such as"
                                + " \"closedDates\": [\"2026-12-25\","
                                + " \"2026-12-28/2027-01-01\"], or [] where there are none");
        assertThat(read(SiteSettingsReaderTest.GOOD.replace(CLOSED, "[]")).problems()).isEmpty();
    }

    private List<Span> tuesday(String spans) throws IOException {
        SiteSettings site = read(SiteSettingsReaderTest.GOOD.replace("10:00-12:00", spans));
        assertThat(site.problems()).isEmpty();
        OpeningHours hours = site.promise().orElseThrow().hours();
        return hours.days().getOrDefault(DayOfWeek.TUESDAY, List.of());
    }

    private static Span span(String from, String to) {
        return new Span(LocalTime.parse(from), LocalTime.parse(to));
    }

    private SiteSettings read(String json) throws IOException {
        return SiteSettingsReader.read(Files.writeString(folder.resolve("site.json"), json));
    }
}
