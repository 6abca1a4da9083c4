package org.askwell.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

class CallbackPromiseTest {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final OpeningHours.Span DAY = span("09:00", "17:00");
    private static final OpeningHours WEEKDAYS =
            new OpeningHours(
                    Map.of(
                            DayOfWeek.MONDAY, List.of(DAY),
                            DayOfWeek.TUESDAY, List.of(DAY),
                            DayOfWeek.WEDNESDAY, List.of(DAY),
                            DayOfWeek.THURSDAY, List.of(DAY),
                            DayOfWeek.FRIDAY, List.of(DAY)));

    @ParameterizedTest(name = "{0} hours from {1} end at {2}")
    @CsvSource({
        // 23 November 2026 is a Monday.
        "4, 2026-11-23T10:00, 2026-11-23T14:00",
        "8, 2026-11-23T10:00, 2026-11-24T10:00",
        "8, 2026-11-23T07:30, 2026-11-23T17:00",
        "8, 2026-11-23T09:00, 2026-11-23T17:00",
        "8, 2026-11-23T17:00, 2026-11-24T17:00",
        "8, 2026-11-23T22:15, 2026-11-24T17:00",
        // What is due within an hour is due at its end, and never after staff have gone.
        "1, 2026-11-23T16:30, 2026-11-24T10:00",
        "8, 2026-11-23T09:00:01, 2026-11-24T10:00",
        "8, 2026-11-23T16:59:59, 2026-11-24T17:00",
        "8, 2026-11-27T12:00, 2026-11-30T12:00",
        "8, 2026-11-28T12:00, 2026-11-30T17:00",
        "80, 2026-11-23T09:00, 2026-12-04T17:00",
        "8, 2026-12-31T13:00, 2027-01-01T13:00"
    })
    void countsWorkingHoursOverNightsAndWeekends(
            int hours, LocalDateTime received, LocalDateTime latest) {
        CallbackPromise promise = new CallbackPromise(hours, WEEKDAYS, LONDON, 30);

        assertThat(promise.latest(received.atZone(LONDON).toInstant()))
                .contains(latest.atZone(LONDON).toInstant());
    }

    @ParameterizedTest
    @CsvSource({
        // The clocks go forward on 29 March 2026 and back on 25 October 2026, both Sundays.
        "2026-03-27T16:00, 2026-03-30T16:00",
        "2026-10-23T16:00, 2026-10-26T16:00"
    })
    void keepsLocalTimeOverAChangeOfTheClocks(LocalDateTime received, LocalDateTime latest) {
        CallbackPromise promise = new CallbackPromise(8, WEEKDAYS, LONDON, 30);

        assertThat(promise.latest(received.atZone(LONDON).toInstant()))
                .contains(latest.atZone(LONDON).toInstant());
    }

    @Test
    void countsTheHoursThatPassOnADayThatLosesOne() {
        OpeningHours sundays =
                new OpeningHours(Map.of(DayOfWeek.SUNDAY, List.of(span("00:00", "06:00"))));
        CallbackPromise promise = new CallbackPromise(5, sundays, LONDON, 30);
        LocalDateTime received = LocalDateTime.parse("2026-03-28T12:00");

        assertThat(promise.latest(received.atZone(LONDON).toInstant()))
                .contains(LocalDateTime.parse("2026-03-29T06:00").atZone(LONDON).toInstant());
    }

    @Test
    void waitsForTheNextWeekWhereOneDayIsOpen() {
        OpeningHours mondays =
                new OpeningHours(Map.of(DayOfWeek.MONDAY, List.of(span("09:00", "10:00"))));
        CallbackPromise promise = new CallbackPromise(2, mondays, LONDON, 30);
        LocalDateTime received = LocalDateTime.parse("2026-11-23T09:30");

        assertThat(promise.latest(received.atZone(LONDON).toInstant()))
                .contains(LocalDateTime.parse("2026-12-07T10:00").atZone(LONDON).toInstant());
    }

    @Test
    void promisesNothingThatWouldBeErasedFirst() {
        OpeningHours mondays =
                new OpeningHours(Map.of(DayOfWeek.MONDAY, List.of(span("09:00", "10:00"))));
        Instant received = Instant.parse("2026-11-23T08:00:00Z");

        assertThat(new CallbackPromise(5, mondays, LONDON, 30).latest(received))
                .contains(Instant.parse("2026-12-21T10:00:00Z"));
        assertThat(new CallbackPromise(6, mondays, LONDON, 30).latest(received)).isEmpty();
        assertThat(new CallbackPromise(80, mondays, LONDON, 365).latest(received)).isEmpty();
        assertThat(new CallbackPromise(1, mondays, LONDON, 1).latest(received))
                .contains(Instant.parse("2026-11-23T10:00:00Z"));
    }

    @Test
    void leavesClosedDatesOut() {
        OpeningHours closed =
                WEEKDAYS.except(
                        new ClosedDates(
                                List.of(
                                        period("2026-12-24", "2027-01-03"),
                                        period("2026-12-23", "2026-12-23"))));

        assertThat(
                        new CallbackPromise(8, closed, LONDON, 30)
                                .latest(Instant.parse("2026-12-22T13:00:00Z")))
                .contains(Instant.parse("2027-01-04T13:00:00Z"));
    }

    @Test
    void endsWhereTheCentreIsClosedForAYear() {
        OpeningHours closed =
                WEEKDAYS.except(new ClosedDates(List.of(period("2026-01-01", "2026-12-31"))));

        assertThat(
                        new CallbackPromise(1, closed, LONDON, 30)
                                .latest(Instant.parse("2026-03-02T10:00:00Z")))
                .isEmpty();
    }

    @Test
    void neverRoundsToAnHourBeforeItWhereTheClockIsPutBack() {
        // Lord Howe puts it back by half an hour, from 02:00 to 01:30, on 5 April 2026.
        ZoneId lordHowe = ZoneId.of("Australia/Lord_Howe");
        OpeningHours always =
                new OpeningHours(Map.of(DayOfWeek.SUNDAY, List.of(span("00:00", "00:00"))));
        Instant received = Instant.parse("2026-04-04T14:10:00Z");

        assertThat(received.atZone(lordHowe).toLocalTime()).isEqualTo(LocalTime.parse("01:10"));
        assertThat(new CallbackPromise(1, always, lordHowe, 30).latest(received))
                .hasValueSatisfying(latest ->
                        assertThat(latest)
                                .isBetween(
                                        received.plus(Duration.ofHours(1)),
                                        received.plus(Duration.ofHours(2))));
    }

    @Test
    void cannotBePromisedWhereNobodyRings() {
        OpeningHours never = new OpeningHours(Map.of());
        OpeningHours closed = new OpeningHours(Map.of(DayOfWeek.MONDAY, List.of()));

        assertThatThrownBy(() -> new CallbackPromise(8, never, LONDON, 30))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new CallbackPromise(8, closed, LONDON, 30))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new CallbackPromise(0, WEEKDAYS, LONDON, 30))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new CallbackPromise(8, WEEKDAYS, LONDON, 0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static ClosedDates.Period period(String first, String last) {
        return new ClosedDates.Period(LocalDate.parse(first), LocalDate.parse(last));
    }

    private static OpeningHours.Span span(String from, String to) {
        return new OpeningHours.Span(LocalTime.parse(from), LocalTime.parse(to));
    }
}
