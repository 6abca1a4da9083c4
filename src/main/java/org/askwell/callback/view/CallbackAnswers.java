package org.askwell.callback.view;

import org.askwell.callback.CallbackRequest;
import org.askwell.callback.Consent;
import org.askwell.callback.PreferredTimes;
import org.askwell.callback.Reference;
import org.askwell.callback.Sending;
import org.askwell.callback.Support;
import org.askwell.callback.TelephoneNumber;
import org.askwell.callback.TopicChoice;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What a person has answered, complete.
 *
 * @param sending of the form that they filled in
 * @param language in which they read it
 */
public record CallbackAnswers(
        Sending sending,
        TopicChoice topic,
        String name,
        TelephoneNumber telephone,
        boolean leaveMessage,
        PreferredTimes preferred,
        Set<Support> support,
        List<String> questions,
        Consent consent,
        Locale language) {

    /**
     * The request that these answers make.
     *
     * @param due by when staff promise to ring; empty where no date can be promised
     */
    public CallbackRequest request(
            Reference reference, Instant received, Optional<Instant> due, String kiosk) {
        return new CallbackRequest(
                reference,
                received,
                topic,
                name,
                telephone,
                leaveMessage,
                preferred,
                due,
                support,
                questions,
                consent,
                language,
                kiosk);
    }
}
