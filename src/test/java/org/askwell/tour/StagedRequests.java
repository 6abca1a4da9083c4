package org.askwell.tour;

import org.askwell.callback.CallTime;
import org.askwell.callback.CallbackRequest;
import org.askwell.callback.DatedPart;
import org.askwell.callback.DayPart;
import org.askwell.callback.PreferredTimes;
import org.askwell.callback.Support;
import org.askwell.callback.TelephoneNumber;
import org.askwell.callback.TopicChoice;
import org.askwell.staff.FakeLog;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Requests that differ in all that a person can choose. */
final class StagedRequests {
    private static final LocalDate DAY = LocalDate.parse("2026-03-04");

    private StagedRequests() {}

    /**
     * One of every kind.
     *
     * @param longName who the last one is of
     */
    static List<CallbackRequest> ofEveryKind(String longName) {
        return List.of(
                request(1, true, new PreferredTimes.AnyTime(), Set.of(), 11),
                request(2, false, halves(), Set.of(new Support.TextRelay()), 12),
                request(3, true, days(), Set.of(new Support.TextMessage()), 24),
                FakeLog.request(4, longName, FakeLog.RECEIVED));
    }

    private static CallbackRequest request(
            long seed,
            boolean leaveMessage,
            PreferredTimes preferred,
            Set<Support> support,
            int dueHour) {
        CallbackRequest like = FakeLog.request(seed, "Zoe Bell", FakeLog.RECEIVED);
        return new CallbackRequest(
                like.reference(),
                like.received(),
                new TopicChoice.NotSure(),
                like.name(),
                new TelephoneNumber(
                        like.telephone().e164(), Optional.of("12"), "(020) 7946 0018 ext 12"),
                leaveMessage,
                preferred,
                Optional.of(DAY.atStartOfDay(ZoneOffset.UTC).plusHours(dueHour).toInstant()),
                support,
                leaveMessage ? List.of("What will my treatment do?") : List.of(),
                like.consent(),
                like.language(),
                like.kiosk());
    }

    /** As many as a long promise spans. */
    private static PreferredTimes days() {
        return new PreferredTimes.OnDates(
                DAY.datesUntil(DAY.plusDays(5))
                        .flatMap(day ->
                                Arrays.stream(DayPart.values())
                                        .map(part -> new DatedPart(day, part)))
                        .toList());
    }

    private static PreferredTimes halves() {
        return new PreferredTimes.AtTimes(
                Arrays.stream(DayOfWeek.values())
                        .limit(5)
                        .flatMap(day ->
                                Arrays.stream(DayPart.values())
                                        .map(part -> new CallTime(day, part)))
                        .toList());
    }
}
