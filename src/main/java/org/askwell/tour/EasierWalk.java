package org.askwell.tour;

import org.askwell.words.Words;

import java.io.IOException;
import java.io.PrintStream;

/** The way of one patient through what makes the kiosk easier, and what it does. */
final class EasierWalk {
    private final Hand hand;
    private final Witness witness;
    private final Words words;
    private final PrintStream out;

    EasierWalk(Hand hand, Witness witness, Words words, PrintStream out) {
        this.hand = hand;
        this.witness = witness;
        this.words = words;
        this.out = out;
    }

    /** Looks at every page of the card, which shows its first, and leaves it open as it was. */
    void walk() throws StepFailedException, IOException {
        see("make-it-easier");
        for (int page = 2; hand.sees(words.text("widgets.page.more")); page++) {
            tap("widgets.page.more");
            see("make-it-easier-" + page);
        }
        // The last page holds what is switched; a screen that is low enough offers no lowering.
        if (hand.sees(words.text("easier.lower"))) {
            tap("easier.lower");
            see("make-it-easier-lowered");
            tap("panel.close");
            see("lowered");
            tap("band.easier");
            find("easier.lower");
        }
    }

    private void find(String key) throws StepFailedException {
        while (!hand.sees(words.text(key)) && hand.sees(words.text("widgets.page.more"))) {
            tap("widgets.page.more");
        }
        tap(key);
    }

    private void tap(String key) throws StepFailedException {
        hand.tap(words.text(key));
        out.println("touched " + words.text(key));
    }

    private void see(String name) throws IOException {
        hand.layOut();
        out.println("saw " + witness.see(name));
    }
}
