package org.askwell.tour;

import java.io.IOException;

/** The way of one patient through the form, from the warning to the reference. */
final class CallbackWalk {
    private final Walker walker;
    private final Hand hand;

    CallbackWalk(Walker walker) {
        this.walker = walker;
        hand = walker.hand();
    }

    /** Fills in the form, which shows its first screen, and sends it. */
    void walk() throws StepFailedException, IOException {
        walker.see("callback-not-for");
        walker.find("callback.not.ask");
        walker.see("callback-topic");
        walker.find("callback.topic.not-sure");
        walker.find("callback.continue");
        walker.see("callback-name-missing");
        walker.type(hand.sees("Z") ? "Zoe" : "نور");
        walker.see("callback-name");
        walker.find("callback.continue");
        walker.type("02079460018");
        walker.see("callback-number");
        walker.find("callback.continue");
        if (walker.sees("callback.telephone.yes")) {
            walker.see("callback-number-right");
            walker.find("callback.telephone.yes");
        }
        walker.see("callback-message");
        walker.find("callback.message.yes");
        walker.see("callback-when");
        walker.find("callback.when.any");
        walker.tap("band.finished");
        walker.see("callback-leave");
        walker.tap("leave.stay");
        walker.see("callback-support");
        walker.find("callback.support.none");
        walker.see("callback-check");
        walker.find("callback.consent.yes");
        walker.find("callback.check.send");
        walker.see("callback-done");
    }
}
