package org.askwell.tour;

import org.askwell.words.Words;

import java.io.IOException;
import java.io.PrintStream;

/** The way of one patient through the form, from the warning to the reference. */
final class CallbackWalk {
    private static final int MOST_PAGES = 12;

    private final Hand hand;
    private final Witness witness;
    private final Words words;
    private final PrintStream out;

    CallbackWalk(Hand hand, Witness witness, Words words, PrintStream out) {
        this.hand = hand;
        this.witness = witness;
        this.words = words;
        this.out = out;
    }

    /** Fills in the form, which shows its first screen, and sends it. */
    void walk() throws StepFailedException, IOException {
        see("callback-not-for");
        touch("callback.not.ask");
        see("callback-topic");
        touch("callback.topic.not-sure");
        touch("callback.continue");
        touch("callback.continue");
        see("callback-name-missing");
        type(hand.sees("Z") ? "Zoe" : "نور");
        see("callback-name");
        touch("callback.continue");
        type("02079460018");
        see("callback-number");
        touch("callback.continue");
        if (hand.sees(words.text("callback.telephone.yes"))) {
            see("callback-number-right");
            touch("callback.telephone.yes");
        }
        see("callback-message");
        touch("callback.message.yes");
        touch("callback.continue");
        see("callback-when");
        touch("callback.when.any");
        touch("callback.continue");
        see("callback-support");
        touch("callback.support.none");
        touch("callback.continue");
        see("callback-consent");
        touch("callback.consent.agree");
        see("callback-check");
        touch("callback.check.send");
        see("callback-done");
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
        hand.tap(label);
        out.println("touched " + label);
    }

    private void see(String name) throws IOException {
        hand.layOut();
        out.println("saw " + witness.see(name));
    }
}
