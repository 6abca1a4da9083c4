package org.askwell.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.askwell.callback.CallTime;
import org.askwell.callback.CallbackRequest;
import org.askwell.callback.DatedPart;
import org.askwell.callback.DayPart;
import org.askwell.callback.PreferredTimes;
import org.askwell.store.keys.PayloadException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Dates and the time due in what is stored, and requests from before there were any. */
class DatedPayloadJsonTest {
    /** As it was stored before parts of days had dates. */
    private static final String EARLIER =
            """
            {"version":1,"topic":{"kind":"not-sure"},"name":"Anna",
             "telephone":{"e164":"+442079460018","asTyped":"020 7946 0018"},"leaveMessage":true,
             "preferred":{"kind":"at-times","times":[{"day":"monday","part":"morning"}]},
             "support":{"kind":"none"},"consent":{"version":"1","wording":"You may ring me."},
             "language":"en-GB"}
            """;

    @Test
    void readsTheDatesAndTheTimeDueThatItWrote() throws PayloadException {
        CallbackRequest dated = dated();

        assertThat(decoded(json(dated))).isEqualTo(dated);
    }

    @Test
    void readsRequestsFromBeforeThereWereDates() throws PayloadException {
        CallbackRequest request = decoded(EARLIER);

        assertThat(request.due()).isEmpty();
        assertThat(request.preferred())
                .isEqualTo(
                        new PreferredTimes.AtTimes(
                                List.of(new CallTime(DayOfWeek.MONDAY, DayPart.MORNING))));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '|',
            value = {
                "\"2026-11-26\", \"2026-02-30\"",
                "\"2026-11-26\", \"Thursday\"",
                "\"2026-11-26\", 20261126",
                "\"afternoon\", \"evening\"",
                "\"parts\", \"times\"",
                "\"2026-11-27T13:00:00Z\", \"2026-11-27T13:00:00\"",
                "\"2026-11-27T13:00:00Z\", \"tomorrow\"",
                "\"2026-11-27T13:00:00Z\", null",
                "on-dates, on-days"
            })
    void refusesAnythingUnexpected(String right, String wrong) {
        String json = json(dated());
        assertThat(json).contains(right);

        assertThatThrownBy(() -> decoded(json.replace(right, wrong)))
                .isInstanceOf(PayloadException.class);
    }

    private static CallbackRequest dated() {
        CallbackRequest like = SampleRequests.request(5, "Anna", Instant.EPOCH);
        return new CallbackRequest(
                like.reference(),
                like.received(),
                like.topic(),
                like.name(),
                like.telephone(),
                like.leaveMessage(),
                new PreferredTimes.OnDates(
                        List.of(
                                new DatedPart(LocalDate.parse("2026-11-26"), DayPart.AFTERNOON),
                                new DatedPart(LocalDate.parse("2026-11-27"), DayPart.MORNING))),
                Optional.of(Instant.parse("2026-11-27T13:00:00Z")),
                like.support(),
                like.questions(),
                like.consent(),
                like.language(),
                like.kiosk());
    }

    private static String json(CallbackRequest request) {
        return new String(PayloadJson.encode(request), StandardCharsets.UTF_8);
    }

    private static CallbackRequest decoded(String json) throws PayloadException {
        CallbackRequest like = dated();
        return PayloadJson.decode(
                json.getBytes(StandardCharsets.UTF_8),
                like.reference(),
                like.received(),
                like.kiosk());
    }
}
