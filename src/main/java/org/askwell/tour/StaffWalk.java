package org.askwell.tour;

import org.askwell.words.Words;

import java.io.IOException;
import java.time.Duration;

/** The way of staff who open the requests, mark one as done and leave. */
final class StaffWalk {
    private static final Duration HOLD = Duration.ofMillis(3_100);
    private static final int MOST_NOTICES = 30;

    private final Walker walker;
    private final Hand hand;
    private final Words words;

    StaffWalk(Walker walker) {
        this.walker = walker;
        hand = walker.hand();
        words = walker.words();
    }

    /** Goes the whole way. */
    void walk(String passphrase) throws StepFailedException, IOException {
        hand.hold("centre-name", HOLD);
        walker.see("staff-gate");
        walker.type(passphrase);
        walker.tap("staff.gate.open");
        walker.see("staff-requests");
        if (!hand.read("request-name").isEmpty()) {
            hand.tapFirst("row-target");
            walker.see("staff-request");
            walker.tap("staff.workbench.done");
            walker.see("staff-done");
            if (walker.sees("staff.workbench.back")) {
                walker.tap("staff.workbench.back");
            }
        }
        readNotices();
        walker.tap("staff.workbench.finish");
    }

    private void readNotices() throws StepFailedException, IOException {
        for (int i = 1; i <= MOST_NOTICES; i++) {
            String notices = words.text("staff.notices.open", i);
            if (hand.sees(notices)) {
                hand.tap(notices);
                walker.see("staff-notices");
                walker.tap("staff.workbench.back");
                return;
            }
        }
    }
}
