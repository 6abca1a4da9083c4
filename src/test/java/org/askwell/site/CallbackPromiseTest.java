package org.askwell.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;

class CallbackPromiseTest {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final OpeningHours.Span DAY = span("09:00", "17:00");
    private static final OpeningHours WEEKDAYS =
            new OpeningHours(
                    Map.of(
                            DayOfWeek.MONDAY, DAY,
                            DayOfWeek.TUESDAY, DAY,
                            DayOfWeek.WEDNESDAY, DAY,
                            DayOfWeek.THURSDAY, DAY,
                            DayOfWeek.FRIDAY, DAY));

    @ParameterizedTest(name = "{0} hours from {1} end at {2}")
    @CsvSource({
        // 23 November 2026 is a Monday.
        "4, 2026-11-23T10:00, 2026-11-23T14:00",
        "8, 2026-11-23T10:00, 2026-11-24T10:00",
        "8, 2026-11-23T07:30, 2026-11-23T17:00",
        "8, 2026-11-23T09:00, 2026-11-23T17:00",
        "8, 2026-11-23T17:00, 2026-11-24T17:00",
        "8, 2026-11-23T22:15, 2026-11-24T17:00",
        "1, 2026-11-23T16:30, 2026-11-24T09:30",
        "8, 2026-11-27T12:00, 2026-11-30T12:00",
        "8, 2026-11-28T12:00, 2026-11-30T17:00",
        "80, 2026-11-23T09:00, 2026-12-04T17:00",
        "8, 2026-12-31T13:00, 2027-01-01T13:00"
    })
    void countsWorkingHoursOverNightsAndWeekends(
            int hours, LocalDateTime received, LocalDateTime latest) {
        CallbackPromise promise = new CallbackPromise(hours, WEEKDAYS, LONDON);

        assertThat(promise.latest(received.atZone(LONDON).toInstant()))
                .isEqualTo(latest.atZone(LONDON).toInstant());
    }

    @ParameterizedTest
    @CsvSource({
        // The clocks go forward on 29 March 2026 and back on 25 October 2026, both Sundays.
        "2026-03-27T16:00, 2026-03-30T16:00",
        "2026-10-23T16:00, 2026-10-26T16:00"
    })
    void keepsLocalTimeOverAChangeOfTheClocks(LocalDateTime received, LocalDateTime latest) {
        CallbackPromise promise = new CallbackPromise(8, WEEKDAYS, LONDON);

        assertThat(promise.latest(received.atZone(LONDON).toInstant()))
                .isEqualTo(latest.atZone(LONDON).toInstant());
    }

    @Test
    void countsTheHoursThatPassOnADayThatLosesOne() {
        OpeningHours sundays = new OpeningHours(Map.of(DayOfWeek.SUNDAY, span("00:00", "06:00")));
        CallbackPromise promise = new CallbackPromise(5, sundays, LONDON);
        LocalDateTime received = LocalDateTime.parse("2026-03-28T12:00");

        assertThat(promise.latest(received.atZone(LONDON).toInstant()))
                .isEqualTo(LocalDateTime.parse("2026-03-29T06:00").atZone(LONDON).toInstant());
    }

    @Test
    void waitsForTheNextWeekWhereOneDayIsOpen() {
        OpeningHours mondays = new OpeningHours(Map.of(DayOfWeek.MONDAY, span("09:00", "10:00")));
        CallbackPromise promise = new CallbackPromise(2, mondays, LONDON);
        LocalDateTime received = LocalDateTime.parse("2026-11-23T09:30");

        assertThat(promise.latest(received.atZone(LONDON).toInstant()))
                .isEqualTo(LocalDateTime.parse("2026-12-07T09:30").atZone(LONDON).toInstant());
    }

    @Test
    void cannotBePromisedWhereNobodyRings() {
        OpeningHours never = new OpeningHours(Map.of());
        OpeningHours backwards = new OpeningHours(Map.of(DayOfWeek.MONDAY, span("17:00", "09:00")));

        assertThatThrownBy(() -> new CallbackPromise(8, never, LONDON))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new CallbackPromise(8, backwards, LONDON))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new CallbackPromise(0, WEEKDAYS, LONDON))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static OpeningHours.Span span(String from, String to) {
        return new OpeningHours.Span(LocalTime.parse(from), LocalTime.parse(to));
    }
}
