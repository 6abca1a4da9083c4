package org.askwell.callback;

import org.askwell.site.CallbackPromise;
import org.askwell.site.OpeningHours;
import org.askwell.site.OpeningHours.Stretch;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * When staff can ring back from now on, and by when they will have.
 *
 * <p>Morning ends at noon and the afternoon at midnight, also for whoever rings at night. Under a
 * clock by which no dates may be promised none is offered and none promised.
 */
public final class CallTimes {
    /** Less than this of a part that has begun is nothing to choose. */
    private static final Duration LEAST_LEFT = Duration.ofMinutes(15);

    private final CallbackPromise promise;
    private final PromiseClock clock;

    public CallTimes(CallbackPromise promise, PromiseClock clock) {
        this.promise = promise;
        this.clock = clock;
    }

    /** The time zone in which days begin and hours are named. */
    public ZoneId zone() {
        return promise.zone();
    }

    /** Within how many working hours staff ring. */
    public int workingHours() {
        return promise.workingHours();
    }

    /** Whether dates may be named. */
    public boolean dated() {
        return clock.datesMayBePromised().getAsBoolean();
    }

    /** Whether a call can be promised to somebody who asks now. */
    public boolean canPromise() {
        return !dated() || promise.latest(clock.now()).isPresent();
    }

    /**
     * The parts of days in which staff ring and which the promise spans, from now on, the earliest
     * first.
     */
    public List<DatedPart> offered() {
        Instant now = clock.now();
        return promise.latest(now)
                .map(latest ->
                        parts(now, latest)
                                .filter(part ->
                                        part.from().isAfter(now)
                                                || part.to().isAfter(now.plus(LEAST_LEFT)))
                                .filter(part -> part.from().isBefore(latest))
                                .filter(part -> !part.to().isAfter(promise.erased(now)))
                                .map(Part::dated)
                                .toList())
                .orElseGet(List::of);
    }

    /** The halves of the days of the week in which staff ring, in the order of the week. */
    public List<CallTime> undated() {
        List<CallTime> times = new ArrayList<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            for (DayPart part : DayPart.values()) {
                if (rings(day, part)) {
                    times.add(new CallTime(day, part));
                }
            }
        }
        return List.copyOf(times);
    }

    private boolean rings(DayOfWeek day, DayPart part) {
        boolean own =
                promise.hours().days().getOrDefault(day, List.of()).stream()
                        .anyMatch(span ->
                                part == DayPart.MORNING
                                        ? span.from().isBefore(LocalTime.NOON)
                                        : span.endsNextDay() || span.to().isAfter(LocalTime.NOON));
        boolean night =
                promise.hours().days().getOrDefault(day.minus(1), List.of()).stream()
                        .anyMatch(span ->
                                span.overMidnight()
                                        && (part == DayPart.MORNING
                                                || span.to().isAfter(LocalTime.NOON)));
        return own || night;
    }

    /** Whether one of {@code preferred} is a part of a day that is over. */
    public boolean passed(PreferredTimes preferred) {
        return preferred instanceof PreferredTimes.OnDates(List<DatedPart> parts)
                && !left(parts).equals(parts);
    }

    /** Those of {@code parts} that are not over. */
    public List<DatedPart> left(List<DatedPart> parts) {
        Instant now = clock.now();
        return dated()
                ? parts.stream()
                        .filter(part ->
                                part(part).filter(found -> found.to().isAfter(now)).isPresent())
                        .toList()
                : parts;
    }

    /**
     * By when staff will have rung whoever asks at {@code received} for a call at {@code
     * preferred}: by the end of the first part of a day that they chose, or within the promised
     * working hours, whichever is later. Empty where no date may be promised.
     */
    public Optional<Instant> due(Instant received, PreferredTimes preferred) {
        if (!dated()) {
            return Optional.empty();
        }
        return promise.latest(received)
                .map(latest ->
                        first(received, preferred)
                                .map(Part::to)
                                .filter(latest::isBefore)
                                .filter(end -> !end.isAfter(promise.erased(received)))
                                .orElse(latest));
    }

    private Optional<Part> first(Instant received, PreferredTimes preferred) {
        return switch (preferred) {
            case PreferredTimes.AnyTime() -> Optional.empty();
            case PreferredTimes.OnDates(List<DatedPart> parts) ->
                    firstOf(received, part -> parts.contains(part.dated()));
            case PreferredTimes.AtTimes(List<CallTime> times) ->
                    firstOf(received, part -> times.contains(part.inWeek()));
        };
    }

    private Optional<Part> firstOf(Instant received, Predicate<Part> wanted) {
        return parts(received, promise.erased(received)).filter(wanted).findFirst();
    }

    /** The working time of one part of a day, from its first moment to its last. */
    private record Part(DatedPart dated, Instant from, Instant to) {
        CallTime inWeek() {
            return new CallTime(dated.date().getDayOfWeek(), dated.part());
        }
    }

    /**
     * The parts with working time that is not over at {@code from}, up to the day of {@code to}.
     */
    private Stream<Part> parts(Instant from, Instant to) {
        LocalDate last = LocalDate.ofInstant(to, zone());
        return LocalDate.ofInstant(from, zone())
                .datesUntil(last.plusDays(1))
                .flatMap(day ->
                        Stream.of(DayPart.values())
                                .map(part -> part(new DatedPart(day, part)))
                                .flatMap(Optional::stream))
                .filter(part -> part.to().isAfter(from));
    }

    private Optional<Part> part(DatedPart dated) {
        LocalDate day = dated.date();
        Instant noon = OpeningHours.at(day, LocalTime.NOON, zone());
        List<Stretch> within =
                promise.hours().on(day, zone()).stream()
                        .map(stretch -> half(stretch, noon, dated.part()))
                        .filter(stretch -> stretch.from().isBefore(stretch.to()))
                        .toList();
        return within.isEmpty()
                ? Optional.empty()
                : Optional.of(new Part(dated, within.getFirst().from(), within.getLast().to()));
    }

    private static Stretch half(Stretch stretch, Instant noon, DayPart part) {
        return part == DayPart.MORNING
                ? new Stretch(stretch.from(), stretch.to().isBefore(noon) ? stretch.to() : noon)
                : new Stretch(stretch.from().isAfter(noon) ? stretch.from() : noon, stretch.to());
    }
}
