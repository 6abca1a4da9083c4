package org.askwell.ui.keyboard;

import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.Locale;

/** Letters and the combining marks on them, as people count letters. */
final class Marks {
    private Marks() {}

    /** The last letter or sign of {@code text} with its marks; empty where there is none. */
    static String last(String text) {
        BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
        letters.setText(text);
        letters.last();
        int start = letters.previous();
        return start == BreakIterator.DONE ? "" : text.substring(start);
    }

    /** The same, but empty where it is a sign, a digit or a space. */
    static String lastLetter(String text) {
        String last = last(text);
        return !last.isEmpty() && Character.isLetter(last.codePointAt(0)) ? last : "";
    }

    /**
     * {@code letter} with the mark, as one character where Unicode has it; as it was where it has
     * the mark already.
     */
    static String on(String letter, String combining) {
        boolean there = Normalizer.normalize(letter, Normalizer.Form.NFD).contains(combining);
        return there ? letter : Normalizer.normalize(letter + combining, Normalizer.Form.NFC);
    }
}
