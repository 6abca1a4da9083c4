package org.askwell.store;

import org.askwell.callback.CallTime;
import org.askwell.callback.CallbackRequest;
import org.askwell.callback.Consent;
import org.askwell.callback.DayPart;
import org.askwell.callback.PreferredTimes;
import org.askwell.callback.Reference;
import org.askwell.callback.Support;
import org.askwell.callback.TelephoneNumber;
import org.askwell.callback.TopicChoice;

import java.time.DayOfWeek;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** Requests that tests log. */
public final class SampleRequests {
    public static final Instant RECEIVED = Instant.parse("2026-03-02T09:30:00Z");

    private SampleRequests() {}

    public static CallbackRequest request(long seed) {
        return request(seed, "Anna Example", RECEIVED);
    }

    public static CallbackRequest request(long seed, String name, Instant received) {
        return new CallbackRequest(
                Reference.random(new Random(seed)),
                received,
                new TopicChoice.About("side-effects"),
                name,
                new TelephoneNumber("+442079460018", "(020) 7946 0018"),
                true,
                new PreferredTimes.AtTimes(
                        List.of(
                                new CallTime(DayOfWeek.MONDAY, DayPart.MORNING),
                                new CallTime(DayOfWeek.TUESDAY, DayPart.AFTERNOON))),
                Optional.empty(),
                Set.of(new Support.Interpreter(Locale.forLanguageTag("pl"))),
                List.of(),
                new Consent("1", "You may ring me about my question."),
                Locale.UK,
                "Reception");
    }
}
