package org.askwell.tour;

import java.io.IOException;

/** The way of one patient through what makes the kiosk easier, and what it does. */
final class EasierWalk {
    private final Walker walker;

    EasierWalk(Walker walker) {
        this.walker = walker;
    }

    /** Looks at every page of the card, which shows its first, and leaves it open as it was. */
    void walk() throws StepFailedException, IOException {
        walker.see("make-it-easier");
        // The last page holds what is switched; a screen that is low enough offers no lowering.
        if (walker.turnTo(walker.words().text("easier.lower"))) {
            walker.tap("easier.lower");
            walker.look("make-it-easier-lowered");
            walker.tap("panel.close");
            walker.see("lowered");
            walker.tap("band.easier");
            walker.find("easier.lower");
        }
    }
}
