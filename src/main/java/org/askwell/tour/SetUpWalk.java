package org.askwell.tour;

import org.askwell.words.Words;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The way of staff who set the kiosk up on its screen, before any patient comes. */
final class SetUpWalk {
    private static final Duration HOLD = Duration.ofMillis(3_100);

    private final Walker walker;
    private final Hand hand;
    private final Words words;

    SetUpWalk(Walker walker) {
        this.walker = walker;
        hand = walker.hand();
        words = walker.words();
    }

    /** Goes the whole way. */
    void walk(String passphrase) throws StepFailedException, IOException {
        walker.see("not-set-up");
        hand.hold("centre-name", HOLD);
        walker.see("set-up");
        readOn("set-up-keys");
        walker.type(passphrase);
        walker.tap("staff.continue");
        walker.see("set-up-again");
        readOn("set-up-again-keys");
        walker.type(passphrase);
        walker.tap("staff.continue");
        walker.see("set-up-recovery-key");
        List<String> groups = new ArrayList<>(hand.read("group"));
        while (walker.turnOn()) {
            groups.addAll(hand.read("group"));
        }
        walker.tap("staff.key.written");
        walker.see("set-up-typed-back");
        readOn("set-up-typed-back-keys");
        walker.type(groups.get(groupAsked(groups.size())));
        walker.tap("staff.back.forward");
        walker.see("set-up-done");
        walker.tap("staff.message.leave");
    }

    /** Which group is asked for, counted from 0. */
    int groupAsked(int groups) throws StepFailedException {
        for (int i = 0; i < groups; i++) {
            if (hand.read("title").contains(words.text("staff.back.title", i + 1))) {
                return i;
            }
        }
        throw new StepFailedException("no group of the recovery key is asked for");
    }

    /** On a low screen what is asked comes before the keyboard. */
    private void readOn(String name) throws StepFailedException, IOException {
        if (!hand.sees("a")) {
            walker.tap("staff.continue");
            walker.see(name);
        }
    }
}
