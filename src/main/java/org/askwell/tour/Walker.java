package org.askwell.tour;

import org.askwell.words.Words;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

/**
 * Somebody who goes through the kiosk and tells everything that they do.
 *
 * @param hand touches what they see
 * @param witness keeps what they see
 * @param words what the kiosk says in their language
 * @param out hears what they do, a line each
 */
record Walker(Hand hand, Witness witness, Words words, PrintStream out) {
    private static final List<String> ON = List.of("widgets.page.more", "callback.more");
    private static final List<String> BACK = List.of("widgets.page.back", "callback.back");
    private static final String LETTERS = "abc";
    private static final String SIGNS = "123";

    /** Touches what the words named {@code key} stand on. */
    void tap(String key) throws StepFailedException {
        tapLabel(words.text(key));
    }

    /** Touches what bears {@code label}. */
    void tapLabel(String label) throws StepFailedException {
        hand.tap(label);
        out.println("touched " + label);
    }

    /** Whether something that can be touched bears the words named {@code key}. */
    boolean sees(String key) {
        return hand.sees(words.text(key));
    }

    /**
     * Sees the screen, which gets the name {@code name} and shows its first page; then each of its
     * other pages, and turns back to the first.
     */
    void see(String name) throws StepFailedException, IOException {
        seeThrough(name);
        turnToFirst();
    }

    /** The same, and stays on the last page. */
    void seeThrough(String name) throws StepFailedException, IOException {
        look(name);
        for (int page = 2; turnOn(); page++) {
            look(name + "-" + page);
        }
    }

    /** Sees the page that shows, and each further step of a figure on it. */
    void look(String name) throws StepFailedException, IOException {
        witnessed(name);
        for (int step = 2; sees("figure.next"); step++) {
            tap("figure.next");
            witnessed(name + "-step-" + step);
        }
    }

    private void witnessed(String name) throws IOException {
        hand.layOut();
        out.println("saw " + witness.see(name));
    }

    /** Turns pages on until the words named {@code key} are there, and touches them. */
    void find(String key) throws StepFailedException {
        findLabel(words.text(key));
    }

    /** Turns pages on until {@code label} is there, and touches it. */
    void findLabel(String label) throws StepFailedException {
        turnTo(label);
        tapLabel(label);
    }

    /** Turns pages on until {@code label} is there; false where it is on none of them. */
    boolean turnTo(String label) throws StepFailedException {
        while (!hand.sees(label) && turnOn()) {
            out.println("turned a page");
        }
        return hand.sees(label);
    }

    /** Turns to the next page; false where there is none. */
    boolean turnOn() throws StepFailedException {
        return turn(ON);
    }

    /** Turns back to the first page. */
    void turnToFirst() throws StepFailedException {
        while (hand.isPastFirstPage() && turn(BACK)) {
            hand.layOut();
        }
    }

    /** Types {@code text} on the screen's keys, in small letters where these are what they show. */
    void type(String text) throws StepFailedException {
        for (int point : text.codePoints().toArray()) {
            typeLetter(Character.toString(point));
        }
        out.println("typed on the screen's keys");
    }

    private void typeLetter(String letter) throws StepFailedException {
        String key = letter.isBlank() ? words.text("keyboard.space") : letter;
        if (hand.type(key)) {
            return;
        }
        String small = key.toLowerCase(Locale.ROOT);
        if (hand.sees(key)) {
            hand.tap(key);
        } else {
            if (!hand.sees(small)) {
                hand.tap(hand.sees(SIGNS) ? SIGNS : LETTERS);
            }
            hand.tap(small);
        }
    }

    private boolean turn(List<String> keys) throws StepFailedException {
        for (String key : keys) {
            if (sees(key)) {
                hand.tap(words.text(key));
                return true;
            }
        }
        return false;
    }
}
