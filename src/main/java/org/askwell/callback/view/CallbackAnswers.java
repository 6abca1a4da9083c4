package org.askwell.callback.view;

import org.askwell.callback.CallbackRequest;
import org.askwell.callback.Consent;
import org.askwell.callback.PreferredTimes;
import org.askwell.callback.Reference;
import org.askwell.callback.Support;
import org.askwell.callback.TelephoneNumber;
import org.askwell.callback.TopicChoice;

import java.time.Instant;
import java.util.Locale;

/**
 * What a person has answered, complete.
 *
 * @param sending of the form that they filled in
 */
public record CallbackAnswers(
        Sending sending,
        TopicChoice topic,
        String name,
        TelephoneNumber telephone,
        boolean leaveMessage,
        PreferredTimes preferred,
        Support support) {

    /** The request that these answers make. */
    public CallbackRequest request(
            Reference reference, Instant received, Consent consent, Locale language, String kiosk) {
        return new CallbackRequest(
                reference,
                received,
                topic,
                name,
                telephone,
                leaveMessage,
                preferred,
                support,
                consent,
                language,
                kiosk);
    }
}
