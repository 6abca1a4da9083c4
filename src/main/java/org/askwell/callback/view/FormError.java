package org.askwell.callback.view;

import org.askwell.callback.TelephoneVerdict;

/** What keeps a person from going on, each with the words that say how to put it right. */
enum FormError {
    TOPIC_MISSING("callback.topic.missing"),
    NAME_MISSING("callback.name.missing"),
    NUMBER_MISSING("callback.telephone.missing"),
    NUMBER_NOT_ONE("callback.telephone.not-a-number"),
    NUMBER_TOO_SHORT("callback.telephone.too-short"),
    NUMBER_TOO_LONG("callback.telephone.too-long"),
    NUMBER_OF_UNKNOWN_COUNTRY("callback.telephone.unknown-country"),
    NUMBER_FOR_EMERGENCIES("callback.telephone.emergency"),
    MESSAGE_MISSING("callback.message.missing"),
    TIME_MISSING("callback.when.missing"),
    TIME_PASSED("callback.when.passed"),
    SUPPORT_MISSING("callback.support.missing"),
    LANGUAGE_MISSING("callback.language.missing");

    private final String key;

    FormError(String key) {
        this.key = key;
    }

    /** The key of its words. */
    String key() {
        return key;
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
