package org.askwell.callback;

import static org.assertj.core.api.Assertions.assertThat;

import org.askwell.site.CallbackPromise;
import org.askwell.site.ClosedDates;
import org.askwell.site.OpeningHours;
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
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** 26 November 2026 is a Thursday. */
class CallTimesTest {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final String OFFICE = "09:00-12:00, 13:00-17:00";

    @ParameterizedTest(name = "{0} hours from {1}: {2}")
    @CsvSource({
        // While a part is under way it is offered, and no longer for its last quarter of an hour.
        "4, 2026-11-26T10:30, 2026-11-26 am; 2026-11-26 pm",
        "4, 2026-11-26T11:44, 2026-11-26 am; 2026-11-26 pm",
        "4, 2026-11-26T11:45, 2026-11-26 pm",
        "4, 2026-11-26T12:00, 2026-11-26 pm",
        // Over night and weekend, and as far as the promise goes.
        "4, 2026-11-26T17:00, 2026-11-27 am; 2026-11-27 pm",
        "16, 2026-11-26T23:59, 2026-11-27 am; 2026-11-27 pm; 2026-11-30 am; 2026-11-30 pm;"
                + " 2026-12-01 am",
        "4, 2026-11-27T16:50, 2026-11-30 am; 2026-11-30 pm",
        // Over the end of a year, whose first day is closed, and over Christmas.
        "8, 2026-12-31T15:00, 2026-12-31 pm; 2027-01-04 am; 2027-01-04 pm",
        "1, 2026-12-25T10:00, 2026-12-28 am"
    })
    void offersTheWorkingPartsThatLieAhead(int hours, LocalDateTime now, String offered) {
        CallTimes times = times(week(OFFICE), hours, LONDON, now, "2026-12-25", "2027-01-01");

        assertThat(written(times.offered())).isEqualTo(offered);
    }

    @ParameterizedTest(name = "{0} hours from {1} at {2}: {3}")
    @CsvSource({
        "8, 2026-11-26T10:00, , 2026-11-27T11:00",
        // Not before the promised hours are over, even if the part that was chosen is.
        "8, 2026-11-26T10:00, 2026-11-26 am, 2026-11-27T11:00",
        "8, 2026-11-26T10:00, 2026-11-27 am; 2026-11-26 pm, 2026-11-27T11:00",
        // By the end of the part, if that is later.
        "8, 2026-11-26T10:00, 2026-11-27 am, 2026-11-27T12:00",
        "8, 2026-11-26T09:00, 2026-11-27 am, 2026-11-27T12:00",
        "8, 2026-11-26T16:59:30, 2026-11-30 am, 2026-11-30T12:00",
        // A part that is over when the request arrives is left out.
        "1, 2026-11-26T12:00:01, 2026-11-26 am; 2026-11-27 am, 2026-11-27T12:00"
    })
    void promisesTheEndOfTheFirstChosenPartOrTheWorkingHours(
            int hours, LocalDateTime now, String chosen, LocalDateTime due) {
        CallTimes times = times(week(OFFICE), hours, LONDON, now);
        PreferredTimes preferred =
                chosen == null
                        ? new PreferredTimes.AnyTime()
                        : new PreferredTimes.OnDates(read(chosen));

        assertThat(times.due(now.atZone(LONDON).toInstant(), preferred))
                .contains(due.atZone(LONDON).toInstant());
    }

    @Test
    void promisesTheFirstMorningWhereAnyMorningWasAskedFor() {
        LocalDateTime now = LocalDateTime.parse("2026-11-26T13:00");
        CallTimes times = times(week(OFFICE), 1, LONDON, now);
        PreferredTimes mornings =
                new PreferredTimes.AtTimes(
                        times.undated().stream()
                                .filter(time -> time.part() == DayPart.MORNING)
                                .toList());

        assertThat(times.due(now.atZone(LONDON).toInstant(), mornings))
                .contains(Instant.parse("2026-11-27T12:00:00Z"));
    }

    @Test
    void endsTheAfternoonAtMidnightForWhoeverRingsAtNight() {
        Map<DayOfWeek, List<OpeningHours.Span>> nights =
                new EnumMap<>(Map.of(DayOfWeek.THURSDAY, spans("22:00-06:00")));
        LocalDateTime now = LocalDateTime.parse("2026-11-26T20:00");
        CallTimes times = times(nights, 8, LONDON, now);
        List<DatedPart> offered = times.offered();

        assertThat(written(offered)).isEqualTo("2026-11-26 pm; 2026-11-27 am");
        assertThat(
                        times(nights, 1, LONDON, now)
                                .due(
                                        now.atZone(LONDON).toInstant(),
                                        new PreferredTimes.OnDates(offered.subList(0, 1))))
                .contains(Instant.parse("2026-11-27T00:00:00Z"));
        assertThat(times.undated())
                .containsExactly(
                        new CallTime(DayOfWeek.THURSDAY, DayPart.AFTERNOON),
                        new CallTime(DayOfWeek.FRIDAY, DayPart.MORNING));
    }

    @Test
    void offersNoHoursOfANightThatIsClosedOnEitherDate() {
        Map<DayOfWeek, List<OpeningHours.Span>> nights = week("22:00-06:00");
        LocalDateTime now = LocalDateTime.parse("2026-12-24T12:00");

        assertThat(written(times(nights, 4, LONDON, now, "2026-12-25").offered()))
                .isEqualTo("2026-12-24 pm; 2026-12-28 pm");
        assertThat(written(times(nights, 8, LONDON, now).offered()))
                .isEqualTo("2026-12-24 pm; 2026-12-25 am");
    }

    @Test
    void offersTheWholeDay() {
        CallTimes times =
                times(
                        Stream.of(DayOfWeek.values())
                                .collect(Collectors.toMap(d -> d, _ -> spans("00:00-24:00"))),
                        24,
                        LONDON,
                        LocalDateTime.parse("2026-11-26T00:00"));

        assertThat(written(times.offered())).isEqualTo("2026-11-26 am; 2026-11-26 pm");
        assertThat(times.due(Instant.parse("2026-11-26T00:00:00Z"), new PreferredTimes.AnyTime()))
                .contains(Instant.parse("2026-11-27T00:00:00Z"));
    }

    @ParameterizedTest(name = "{0} at {1}: {3}")
    @CsvSource({
        // The clock goes forward over 01:00 to 02:00, and back over it: 5 and 7 hours pass.
        "Europe/London, 2026-03-29T00:00, 5, 2026-03-29T06:00",
        "Europe/London, 2026-10-25T00:00, 7, 2026-10-25T06:00",
        "America/New_York, 2026-03-08T00:00, 5, 2026-03-08T06:00",
        "America/New_York, 2026-11-01T00:00, 7, 2026-11-01T06:00",
        // By half an hour.
        "Australia/Lord_Howe, 2026-10-04T00:00, 5, 2026-10-04T06:00",
        "Australia/Lord_Howe, 2026-04-05T00:00, 6, 2026-04-05T06:00",
        // Never, half an hour off the others.
        "Asia/Kolkata, 2026-03-29T00:00, 6, 2026-03-29T06:00",
        "Asia/Kolkata, 2026-03-29T00:10, 5, 2026-03-29T06:00",
        // For Ramadan, and a date that never was.
        "Africa/Casablanca, 2026-02-15T00:00, 7, 2026-02-15T06:00",
        "Africa/Casablanca, 2026-03-22T00:00, 5, 2026-03-22T06:00",
        "Pacific/Apia, 2011-12-29T00:00, 12, 2011-12-31T06:00"
    })
    void countsTheHoursThatPass(String zone, LocalDateTime now, int hours, LocalDateTime due) {
        ZoneId site = ZoneId.of(zone);
        CallTimes times = times(everyDay("00:00-06:00"), hours, site, now);

        assertThat(times.due(now.atZone(site).toInstant(), new PreferredTimes.AnyTime()))
                .contains(due.atZone(site).toInstant());
    }

    @Test
    void offersNothingInHoursThatTheClockSkips() {
        CallTimes times =
                times(everyDay("01:15-01:45"), 1, LONDON, LocalDateTime.parse("2026-03-28T12:00"));

        assertThat(written(times.offered())).isEqualTo("2026-03-30 am; 2026-03-31 am");
    }

    @ParameterizedTest
    @CsvSource({
        "Europe/London",
        "America/New_York",
        "Australia/Lord_Howe",
        "Asia/Kolkata",
        "Africa/Casablanca",
        "Pacific/Apia"
    })
    void keepsItsWordWheneverSomebodyAsks(String zone) {
        ZoneId site = ZoneId.of(zone);
        Random random = new Random(26);
        List<String> kinds =
                List.of("09:00-17:00", OFFICE, "22:00-06:00", "00:00-24:00", "01:30-02:30");
        for (int i = 0; i < 2_000; i++) {
            Instant now =
                    Instant.parse("2025-12-20T00:00:00Z")
                            .plusSeconds(random.nextLong(Duration.ofDays(740).toSeconds()));
            Map<DayOfWeek, List<OpeningHours.Span>> week =
                    Stream.of(DayOfWeek.values())
                            .filter(_ -> random.nextBoolean())
                            .collect(Collectors.toMap(d -> d, _ -> List.of()));
            String kind = kinds.get(random.nextInt(kinds.size()));
            week.replaceAll((_, _) -> spans(kind));
            week.put(DayOfWeek.TUESDAY, spans(kind));
            int hours = 1 + random.nextInt(80);
            CallTimes times =
                    new CallTimes(
                            new CallbackPromise(hours, new OpeningHours(week), site, 30),
                            PromiseClock.believed(() -> now));
            List<DatedPart> offered = times.offered();

            assertThat(offered).isSorted().doesNotHaveDuplicates();
            assertThat(times.left(offered)).isEqualTo(offered);
            assertThat(times.canPromise()).isEqualTo(!offered.isEmpty());
            for (DatedPart part : offered) {
                Instant due =
                        times.due(now, new PreferredTimes.OnDates(List.of(part))).orElseThrow();
                assertThat(part.date()).isAfterOrEqualTo(LocalDate.ofInstant(now, site));
                assertThat(due)
                        .isAfter(now)
                        .isAfterOrEqualTo(
                                times.due(now, new PreferredTimes.AnyTime()).orElseThrow())
                        .isBeforeOrEqualTo(now.plus(Duration.ofDays(30)));
                assertThat(part.date()).isBeforeOrEqualTo(LocalDate.ofInstant(due, site));
            }
        }
    }

    @Test
    void promisesNothingUnderADoubtfulClock() {
        CallTimes times =
                new CallTimes(
                        new CallbackPromise(8, new OpeningHours(week(OFFICE)), LONDON, 30),
                        new PromiseClock(() -> Instant.EPOCH, () -> false));

        assertThat(times.dated()).isFalse();
        assertThat(times.canPromise()).isTrue();
        assertThat(times.due(Instant.EPOCH, new PreferredTimes.AnyTime())).isEmpty();
        assertThat(times.undated()).hasSize(10);
    }

    @Test
    void knowsThatAPartIsOverWhenStaffStopRinging() {
        DatedPart afternoon = new DatedPart(LocalDate.parse("2026-11-26"), DayPart.AFTERNOON);

        assertThat(left("2026-11-26T16:59:59", afternoon)).containsExactly(afternoon);
        assertThat(left("2026-11-26T17:00:00", afternoon)).isEmpty();
    }

    @Test
    void offersNoCallWhereTheCentreIsClosedForTooLong() {
        LocalDateTime now = LocalDateTime.parse("2026-11-26T10:00");
        CallTimes times = times(week(OFFICE), 1, LONDON, now, "2026-11-01", "2027-10-31");
        CallbackPromise closed =
                new CallbackPromise(
                        1,
                        new OpeningHours(week(OFFICE))
                                .except(
                                        new ClosedDates(
                                                List.of(
                                                        new ClosedDates.Period(
                                                                LocalDate.parse("2026-11-01"),
                                                                LocalDate.parse("2027-10-31"))))),
                        LONDON,
                        30);
        CallTimes never =
                new CallTimes(closed, PromiseClock.believed(() -> now.atZone(LONDON).toInstant()));

        assertThat(times.canPromise()).isTrue();
        assertThat(never.canPromise()).isFalse();
        assertThat(never.offered()).isEmpty();
        assertThat(never.due(now.atZone(LONDON).toInstant(), new PreferredTimes.AnyTime()))
                .isEmpty();
    }

    private static List<DatedPart> left(String now, DatedPart part) {
        return times(week(OFFICE), 8, LONDON, LocalDateTime.parse(now)).left(List.of(part));
    }

    private static CallTimes times(
            Map<DayOfWeek, List<OpeningHours.Span>> week,
            int hours,
            ZoneId zone,
            LocalDateTime now,
            String... closed) {
        ClosedDates dates =
                new ClosedDates(
                        Stream.of(closed)
                                .map(LocalDate::parse)
                                .map(day -> new ClosedDates.Period(day, day))
                                .toList());
        return new CallTimes(
                new CallbackPromise(hours, new OpeningHours(week, dates), zone, 30),
                PromiseClock.believed(() -> now.atZone(zone).toInstant()));
    }

    private static Map<DayOfWeek, List<OpeningHours.Span>> week(String spans) {
        return Stream.of(DayOfWeek.values())
                .limit(5)
                .collect(Collectors.toMap(day -> day, _ -> spans(spans)));
    }

    private static Map<DayOfWeek, List<OpeningHours.Span>> everyDay(String spans) {
        return Stream.of(DayOfWeek.values())
                .collect(Collectors.toMap(day -> day, _ -> spans(spans)));
    }

    private static List<OpeningHours.Span> spans(String written) {
        return Stream.of(written.split(", "))
                .map(span -> span.replace("24:00", "00:00").split("-"))
                .map(ends ->
                        new OpeningHours.Span(LocalTime.parse(ends[0]), LocalTime.parse(ends[1])))
                .toList();
    }

    private static String written(List<DatedPart> parts) {
        return parts.stream()
                .map(part -> part.date() + (part.part() == DayPart.MORNING ? " am" : " pm"))
                .collect(Collectors.joining("; "));
    }

    private static List<DatedPart> read(String written) {
        return Stream.of(written.split("; "))
                .map(part -> part.split(" "))
                .map(part ->
                        new DatedPart(
                                LocalDate.parse(part[0]),
                                part[1].equals("am") ? DayPart.MORNING : DayPart.AFTERNOON))
                .toList();
    }
}
