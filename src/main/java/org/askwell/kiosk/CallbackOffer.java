package org.askwell.kiosk;

import javafx.beans.value.ObservableBooleanValue;

import org.askwell.callback.view.CallbackScreens;
import org.askwell.kiosk.visit.Visit;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/**
 * Whether and how a person can ask to be called.
 *
 * @param stands whether a callback can be asked for now
 * @param form the screens by which it is asked for
 * @param logFailing whether staff should know that no request can be kept
 */
public record CallbackOffer(
        BooleanSupplier stands,
        Function<Visit, CallbackScreens> form,
        ObservableBooleanValue logFailing) {

    /** The form's screens, while a callback can be asked for. */
    Optional<CallbackScreens> screens(Visit visit) {
        return stands.getAsBoolean() ? Optional.of(form.apply(visit)) : Optional.empty();
    }
}
