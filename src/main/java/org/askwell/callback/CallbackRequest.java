package org.askwell.callback;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What a person asked for, complete and checked.
 *
 * @param received when the form was sent
 * @param name as {@link PersonName} has tidied it
 * @param leaveMessage whether staff may leave a message and say who is calling
 * @param due by when staff promised to ring; empty where no date could be promised
 * @param support all that is needed for the call; empty for an ordinary one
 * @param questions that the person wants answered, as the centre's first language writes them
 * @param language in which the form was filled in
 * @param kiosk name of the kiosk
 */
public record CallbackRequest(
        Reference reference,
        Instant received,
        TopicChoice topic,
        String name,
        TelephoneNumber telephone,
        boolean leaveMessage,
        PreferredTimes preferred,
        Optional<Instant> due,
        Set<Support> support,
        List<String> questions,
        Consent consent,
        Locale language,
        String kiosk) {

    /**
     * @throws IllegalArgumentException where the name cannot be kept as it is; every name that
     *     {@link PersonName} accepts can
     */
    public CallbackRequest {
        support = Set.copyOf(support);
        questions = List.copyOf(questions);
        if (!PersonName.isReadable(name)) {
            throw new IllegalArgumentException("not a name that PersonName has tidied");
        }
    }

    /** Names the reference alone, so that nobody's name or number strays into a message. */
    @Override
    public String toString() {
        return "CallbackRequest[" + reference + "]";
    }
}
