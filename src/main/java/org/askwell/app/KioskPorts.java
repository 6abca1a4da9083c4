package org.askwell.app;

import org.askwell.callback.CallbackRequests;
import org.askwell.callback.PromiseClock;
import org.askwell.callback.view.LogCheck;
import org.askwell.feedback.FeedbackTaker;
import org.askwell.kiosk.StaffScreens;
import org.askwell.speech.Speech;

import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * What a kiosk needs from outside.
 *
 * @param feedback takes what patients say of answers; empty where nobody is asked
 * @param speech reads screens aloud
 * @param staff the screens for staff
 * @param lanes where slow work waits its turn
 */
record KioskPorts(
        Requests requests,
        Optional<FeedbackTaker> feedback,
        Speech speech,
        StaffScreens staff,
        KioskLanes lanes) {

    /**
     * What asking for a callback takes.
     *
     * @param log where requests go
     * @param check whether they can go there
     * @param setUp whether staff can open what is logged; without that no callback is offered
     * @param clock whether and by when a call can be promised
     */
    record Requests(
            CallbackRequests log, LogCheck check, BooleanSupplier setUp, PromiseClock clock) {}
}
