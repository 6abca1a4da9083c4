package org.askwell.callback.view;

import org.askwell.callback.NameVerdict;
import org.askwell.callback.PersonName;
import org.askwell.callback.TelephoneVerdict;
import org.askwell.session.CallbackStep;

import java.util.List;
import java.util.Optional;

/**
 * What keeps a person from going on.
 *
 * @param key of the words that say how to put it right
 * @param values what stands at the places in these words
 */
record FormError(String key, List<Object> values) {
    private static final String WIDE_SIGN = "@";
    static final FormError TOPIC_MISSING = of("callback.topic.missing");
    static final FormError NAME_MISSING = of("callback.name.missing");
    static final FormError NAME_TOO_LONG = of("callback.name.too-long", PersonName.LONGEST);
    static final FormError NAME_WITHOUT_LETTER = of("callback.name.no-letter");
    static final FormError NUMBER_MISSING = of("callback.telephone.missing");
    static final FormError NUMBER_NOT_ONE = of("callback.telephone.not-a-number");
    static final FormError NUMBER_TOO_SHORT = of("callback.telephone.too-short");
    static final FormError NUMBER_TOO_LONG = of("callback.telephone.too-long");
    static final FormError NUMBER_OF_UNKNOWN_COUNTRY = of("callback.telephone.unknown-country");
    static final FormError NUMBER_FOR_EMERGENCIES = of("callback.telephone.emergency");
    static final FormError MESSAGE_MISSING = of("callback.message.missing");
    static final FormError TIME_MISSING = of("callback.when.missing");
    static final FormError TIME_PASSED = of("callback.when.passed");
    static final FormError CONSENT_MISSING = of("callback.consent.missing");
    static final FormError SUPPORT_MISSING = of("callback.support.missing");
    static final FormError LANGUAGE_MISSING = of("callback.language.missing");

    FormError {
        values = List.copyOf(values);
    }

    /** All that can be told on {@code step}. */
    static List<FormError> of(CallbackStep step) {
        return switch (step) {
            case WHAT_IT_IS_NOT_FOR -> List.of();
            case TOPIC -> List.of(TOPIC_MISSING);
            case NAME ->
                    List.of(NAME_MISSING, NAME_TOO_LONG, NAME_WITHOUT_LETTER, nameWith(WIDE_SIGN));
            case TELEPHONE ->
                    List.of(
                            NUMBER_MISSING,
                            NUMBER_NOT_ONE,
                            NUMBER_TOO_SHORT,
                            NUMBER_TOO_LONG,
                            NUMBER_OF_UNKNOWN_COUNTRY,
                            NUMBER_FOR_EMERGENCIES);
            case MESSAGE -> List.of(MESSAGE_MISSING);
            case WHEN -> List.of(TIME_MISSING, TIME_PASSED);
            case SUPPORT -> List.of(SUPPORT_MISSING, LANGUAGE_MISSING);
            case CHECK -> List.of(CONSENT_MISSING);
        };
    }

    private static FormError of(String key, Object... values) {
        return new FormError(key, List.of(values));
    }

    /** What is wrong with a name. */
    static Optional<FormError> of(NameVerdict verdict) {
        return switch (verdict) {
            case NameVerdict.Accepted _ -> Optional.empty();
            case NameVerdict.HasSign(String sign) -> Optional.of(nameWith(sign));
            case NameVerdict.Refused(NameVerdict.Reason reason) -> Optional.of(of(reason));
        };
    }

    /** The error for a name with a sign that names do not have. */
    static FormError nameWith(String sign) {
        return of("callback.name.sign", sign);
    }

    /** The error for a name that is refused. */
    static FormError of(NameVerdict.Reason reason) {
        return switch (reason) {
            case MISSING -> NAME_MISSING;
            case TOO_LONG -> NAME_TOO_LONG;
            case NO_LETTER -> NAME_WITHOUT_LETTER;
        };
    }

    /** The error for a number that is refused. */
    static FormError of(TelephoneVerdict.Reason reason) {
        return switch (reason) {
            case MISSING -> NUMBER_MISSING;
            case NOT_A_NUMBER -> NUMBER_NOT_ONE;
            case TOO_SHORT -> NUMBER_TOO_SHORT;
            case TOO_LONG -> NUMBER_TOO_LONG;
            case UNKNOWN_COUNTRY -> NUMBER_OF_UNKNOWN_COUNTRY;
            case EMERGENCY -> NUMBER_FOR_EMERGENCIES;
        };
    }
}
