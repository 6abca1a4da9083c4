package org.askwell.site;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The hours of each day of the week on which somebody is there.
 *
 * @param days the spans of a day in their order; a day that is not listed is closed
 * @param closed the dates on which the week does not hold
 */
public record OpeningHours(Map<DayOfWeek, List<Span>> days, ClosedDates closed) {

    /**
     * @throws IllegalArgumentException where two spans overlap or stand in the wrong order
     */
    public OpeningHours {
        Map<DayOfWeek, List<Span>> copied = new EnumMap<>(DayOfWeek.class);
        days.forEach((day, spans) -> copied.put(day, List.copyOf(spans)));
        days = Map.copyOf(copied);
        for (Map.Entry<DayOfWeek, List<Span>> day : days.entrySet()) {
            if (!inOrder(day.getValue())) {
                throw new IllegalArgumentException("spans that overlap on " + day.getKey());
            }
            if (runsInto(days, day.getKey())) {
                throw new IllegalArgumentException("a night that runs into " + day.getKey());
            }
        }
    }

    /** Hours of an ordinary week, without closed dates. */
    public OpeningHours(Map<DayOfWeek, List<Span>> days) {
        this(days, ClosedDates.NONE);
    }

    /** The same week, which does not hold on {@code dates}. */
    public OpeningHours except(ClosedDates dates) {
        return new OpeningHours(days, dates);
    }

    /**
     * From a time of the day to a later one, in the time zone of the site; where {@code to} is not
     * later, to that time of the next day. Midnight to midnight is the whole day.
     */
    public record Span(LocalTime from, LocalTime to) {

        /**
         * @throws IllegalArgumentException where it takes no time
         */
        public Span {
            if (from.equals(to) && !from.equals(LocalTime.MIDNIGHT)) {
                throw new IllegalArgumentException("a span that takes no time");
            }
        }

        /** Whether it ends on the next day, at its first moment or later. */
        public boolean endsNextDay() {
            return !from.isBefore(to);
        }

        /** Whether a part of it lies on the next day. */
        public boolean overMidnight() {
            return endsNextDay() && to.isAfter(LocalTime.MIDNIGHT);
        }
    }

    /** A time without a break in which somebody is there; it takes some time. */
    public record Stretch(Instant from, Instant to) {}

    /** Whether {@code spans} of one day follow each other, none running into the next. */
    public static boolean inOrder(List<Span> spans) {
        for (int i = 1; i < spans.size(); i++) {
            Span before = spans.get(i - 1);
            if (before.endsNextDay() || before.to().isAfter(spans.get(i).from())) {
                return false;
            }
        }
        return true;
    }

    /** Whether the last span of the day before {@code day} runs into its first. */
    public static boolean runsInto(Map<DayOfWeek, List<Span>> days, DayOfWeek day) {
        List<Span> before = days.getOrDefault(day.minus(1), List.of());
        List<Span> own = days.getOrDefault(day, List.of());
        return !before.isEmpty()
                && !own.isEmpty()
                && before.getLast().overMidnight()
                && before.getLast().to().isAfter(own.getFirst().from());
    }

    /**
     * The stretches that lie on {@code day}, from its midnight to the next, in {@code zone}.
     *
     * <p>On a closed date there is none; a night that would have begun on one does not take place
     * either. Hours that the clock skips are none; those that it shows twice begin with the first.
     */
    public List<Stretch> on(LocalDate day, ZoneId zone) {
        if (closed.contains(day)) {
            return List.of();
        }
        List<Stretch> stretches = new ArrayList<>();
        LocalDate before = day.minusDays(1);
        if (!closed.contains(before)) {
            days.getOrDefault(before.getDayOfWeek(), List.of()).stream()
                    .filter(Span::overMidnight)
                    .map(night -> stretch(day, LocalTime.MIDNIGHT, night.to(), day, zone))
                    .forEach(stretches::add);
        }
        for (Span span : days.getOrDefault(day.getDayOfWeek(), List.of())) {
            stretches.add(
                    span.endsNextDay()
                            ? stretch(day, span.from(), LocalTime.MIDNIGHT, day.plusDays(1), zone)
                            : stretch(day, span.from(), span.to(), day, zone));
        }
        return stretches.stream().filter(stretch -> stretch.from().isBefore(stretch.to())).toList();
    }

    private static Stretch stretch(
            LocalDate day, LocalTime from, LocalTime to, LocalDate last, ZoneId zone) {
        return new Stretch(at(day, from, zone), at(last, to, zone));
    }

    /** When a clock in {@code zone} first shows that time, or passes it where it skips it. */
    public static Instant at(LocalDate day, LocalTime time, ZoneId zone) {
        LocalDateTime local = day.atTime(time);
        ZoneOffsetTransition change = zone.getRules().getTransition(local);
        return change != null && change.isGap()
                ? change.getInstant()
                : local.atZone(zone).toInstant();
    }
}
