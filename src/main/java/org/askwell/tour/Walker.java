package org.askwell.tour;

import org.askwell.words.Words;

import java.io.IOException;
import java.io.PrintStream;

/**
 * Somebody who goes through the kiosk and tells everything that they do.
 *
 * @param hand touches what they see
 * @param witness keeps what they see
 * @param words what the kiosk says in their language
 * @param out hears what they do, a line each
 */
record Walker(Hand hand, Witness witness, Words words, PrintStream out) {

    /** Touches what the words named {@code key} stand on. */
    void tap(String key) throws StepFailedException {
        tapLabel(words.text(key));
    }

    /** Touches what bears {@code label}. */
    void tapLabel(String label) throws StepFailedException {
        hand.tap(label);
        out.println("touched " + label);
    }

    /** Sees the screen, which gets the name {@code name}. */
    void see(String name) throws IOException {
        hand.layOut();
        out.println("saw " + witness.see(name));
    }
}
