package org.askwell.callback.view;

import org.askwell.callback.Consent;

/** What a person answers to whether their answers may be kept. */
sealed interface Agreement {

    /** Nothing yet. */
    record Open() implements Agreement {}

    /** They may, on the words of {@code consent}. */
    record Given(Consent consent) implements Agreement {}

    /** They may not. */
    record Refused() implements Agreement {}
}
