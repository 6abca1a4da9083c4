package org.askwell.tour;

import org.askwell.words.Words;

import java.io.IOException;
import java.io.PrintStream;

/** The way of one patient through the form, from the warning to the reference. */
final class CallbackWalk {
    private static final int MOST_PAGES = 12;

    private final Walker walker;
    private final Hand hand;
    private final Words words;
    private final PrintStream out;

    CallbackWalk(Walker walker) {
        this.walker = walker;
        hand = walker.hand();
        words = walker.words();
        out = walker.out();
    }

    /** Fills in the form, which shows its first screen, and sends it. */
    void walk() throws StepFailedException, IOException {
        walker.see("callback-not-for");
        touch("callback.not.ask");
        walker.see("callback-topic");
        touch("callback.topic.not-sure");
        touch("callback.continue");
        touch("callback.continue");
        walker.see("callback-name-missing");
        type(hand.sees("Z") ? "Zoe" : "نور");
        walker.see("callback-name");
        touch("callback.continue");
        type("02079460018");
        walker.see("callback-number");
        touch("callback.continue");
        if (hand.sees(words.text("callback.telephone.yes"))) {
            walker.see("callback-number-right");
            touch("callback.telephone.yes");
        }
        walker.see("callback-message");
        touch("callback.message.yes");
        touch("callback.continue");
        walker.see("callback-when");
        touch("callback.when.any");
        touch("callback.continue");
        walker.see("callback-support");
        touch("callback.support.none");
        touch("callback.continue");
        walker.see("callback-consent");
        touch("callback.consent.agree");
        walker.see("callback-check");
        touch("callback.check.send");
        walker.see("callback-done");
    }

    private void type(String text) throws StepFailedException {
        for (int i = 0; i < text.length(); i++) {
            hand.tap(text.substring(i, i + 1));
        }
        out.println("typed on the screen's keys");
    }

    /** Turns pages until what {@code key} names is there, and touches it. */
    private void touch(String key) throws StepFailedException {
        String label = words.text(key);
        for (int i = 0; i < MOST_PAGES && !hand.sees(label); i++) {
            hand.tap(words.text("callback.more"));
        }
        walker.tapLabel(label);
    }
}
