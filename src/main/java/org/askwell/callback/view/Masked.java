package org.askwell.callback.view;

import java.text.BreakIterator;
import java.util.Locale;

/** Writes what a waiting room should not read so that its owner still knows it. */
final class Masked {
    private static final String DOTS = "••••";
    private static final int SHOWN_DIGITS = 2;

    private Masked() {}

    /** The first letter and dots, whatever the length. */
    static String name(String name) {
        return name.isEmpty() ? "" : firstLetter(name) + DOTS + DOTS;
    }

    private static String firstLetter(String name) {
        BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
        letters.setText(name);
        return name.substring(0, letters.next());
    }

    /** Dots and the last two digits; dots alone where there are few digits. */
    static String number(String number) {
        String digits = number.replaceAll("\\D", "");
        return digits.length() <= 2 * SHOWN_DIGITS
                ? DOTS
                : DOTS + " " + DOTS + " " + digits.substring(digits.length() - SHOWN_DIGITS);
    }
}
