package org.askwell.tour;

import org.askwell.words.Words;

import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The way of staff who set the kiosk up on its screen, before any patient comes. */
final class SetUpWalk {
    private static final Duration HOLD = Duration.ofMillis(3_100);

    private final Hand hand;
    private final Witness witness;
    private final Words words;
    private final PrintStream out;

    SetUpWalk(Hand hand, Witness witness, Words words, PrintStream out) {
        this.hand = hand;
        this.witness = witness;
        this.words = words;
        this.out = out;
    }

    /** Goes the whole way. */
    void walk(String passphrase) throws StepFailedException, IOException {
        see("not-set-up");
        hand.hold("centre-name", HOLD);
        see("set-up");
        readOn("set-up-keys");
        type(passphrase);
        tap("staff.continue");
        see("set-up-again");
        readOn("set-up-again-keys");
        type(passphrase);
        tap("staff.continue");
        see("set-up-recovery-key");
        List<String> groups = new ArrayList<>(hand.read("group"));
        while (hand.sees(words.text("widgets.page.more"))) {
            tap("widgets.page.more");
            see("set-up-recovery-key-more");
            groups.addAll(hand.read("group"));
        }
        tap("staff.key.written");
        see("set-up-typed-back");
        readOn("set-up-typed-back-keys");
        type(groups.get(asked(groups.size())));
        tap("staff.back.forward");
        see("set-up-done");
        tap("staff.message.leave");
    }

    /** Which group is asked for, counted from 0. */
    private int asked(int groups) throws StepFailedException {
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
            tap("staff.continue");
            see(name);
        }
    }

    private void type(String text) throws StepFailedException {
        for (int i = 0; i < text.length(); i++) {
            String letter = text.substring(i, i + 1).toLowerCase(Locale.ROOT);
            if (hand.sees(letter)) {
                hand.tap(letter);
            } else {
                hand.tap("123");
                hand.tap(letter);
                hand.tap("abc");
            }
        }
        out.println("typed on the screen's keys");
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
