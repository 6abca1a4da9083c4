package org.askwell.tour;

import org.askwell.words.Words;

import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;

/** The way of staff who open the requests, mark one as done and leave. */
final class StaffWalk {
    private static final Duration HOLD = Duration.ofMillis(3_100);
    private static final int MOST_NOTICES = 30;

    private final Hand hand;
    private final Witness witness;
    private final Words words;
    private final PrintStream out;

    StaffWalk(Hand hand, Witness witness, Words words, PrintStream out) {
        this.hand = hand;
        this.witness = witness;
        this.words = words;
        this.out = out;
    }

    /** Goes the whole way. */
    void walk(String passphrase) throws StepFailedException, IOException {
        hand.hold("centre-name", HOLD);
        see("staff-gate");
        for (int i = 0; i < passphrase.length(); i++) {
            hand.tap(passphrase.substring(i, i + 1));
        }
        tap("staff.gate.open");
        see("staff-requests");
        if (!hand.read("request-name").isEmpty()) {
            hand.tapFirst("row-target");
            see("staff-request");
            tap("staff.workbench.done");
            see("staff-done");
        }
        readNotices();
        tap("staff.workbench.finish");
    }

    private void readNotices() throws StepFailedException, IOException {
        for (int i = 1; i <= MOST_NOTICES; i++) {
            String notices = words.text("staff.notices.open", i);
            if (hand.sees(notices)) {
                hand.tap(notices);
                see("staff-notices");
                for (int page = 2; hand.sees(words.text("widgets.page.more")); page++) {
                    tap("widgets.page.more");
                    see("staff-notices-" + page);
                }
                tap("staff.workbench.back");
                return;
            }
        }
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
