package org.askwell.tour;

import org.askwell.words.Words;

import java.io.IOException;

/** The way of one patient through what makes the kiosk easier, and what it does. */
final class EasierWalk {
    private final Walker walker;
    private final Hand hand;
    private final Words words;

    EasierWalk(Walker walker) {
        this.walker = walker;
        hand = walker.hand();
        words = walker.words();
    }

    /** Looks at every page of the card, which shows its first, and leaves it open as it was. */
    void walk() throws StepFailedException, IOException {
        walker.see("make-it-easier");
        for (int page = 2; hand.sees(words.text("widgets.page.more")); page++) {
            walker.tap("widgets.page.more");
            walker.see("make-it-easier-" + page);
        }
        // The last page holds what is switched; a screen that is low enough offers no lowering.
        if (hand.sees(words.text("easier.lower"))) {
            walker.tap("easier.lower");
            walker.see("make-it-easier-lowered");
            walker.tap("panel.close");
            walker.see("lowered");
            walker.tap("band.easier");
            find("easier.lower");
        }
    }

    private void find(String key) throws StepFailedException {
        while (!hand.sees(words.text(key)) && hand.sees(words.text("widgets.page.more"))) {
            walker.tap("widgets.page.more");
        }
        walker.tap(key);
    }
}
