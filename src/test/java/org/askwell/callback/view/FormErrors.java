package org.askwell.callback.view;

import org.askwell.callback.NameVerdict;
import org.askwell.callback.TelephoneVerdict;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Everything that the form can find wrong. */
final class FormErrors {
    private FormErrors() {}

    static List<FormError> all() {
        return Stream.of(
                        Stream.of(
                                FormError.TOPIC_MISSING,
                                FormError.MESSAGE_MISSING,
                                FormError.TIME_MISSING,
                                FormError.TIME_PASSED,
                                FormError.SUPPORT_MISSING,
                                FormError.LANGUAGE_MISSING,
                                FormError.CONSENT_MISSING,
                                FormError.nameWith("@")),
                        Arrays.stream(NameVerdict.Reason.values()).map(FormError::of),
                        Arrays.stream(TelephoneVerdict.Reason.values()).map(FormError::of))
                .flatMap(errors -> errors)
                .toList();
    }
}
