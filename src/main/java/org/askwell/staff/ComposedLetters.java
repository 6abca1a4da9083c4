package org.askwell.staff;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * Normalization Form C (UAX 15) of secrets. The normaliser of Java makes a string of what it is
 * given, which nothing can wipe, so it never gets a secret in one piece: a Latin letter with its
 * marks, or in other scripts a word, and most Latin letters not at all.
 */
final class ComposedLetters {
    /** What is below it is normal, and composes with nothing that stands before it. */
    private static final char FIRST_MARK = '\u0300';

    /** Nothing becomes longer than that (UAX 15, table 8). */
    private static final int LONGEST = 3;

    private ComposedLetters() {}

    /** The same letters, composed; the caller wipes both. */
    static char[] of(char[] letters) {
        char[] composed = new char[letters.length * LONGEST];
        int length = 0;
        int begin = 0;
        while (begin < letters.length) {
            int end = end(letters, begin);
            if (end == begin + 1 && letters[begin] < FIRST_MARK) {
                composed[length++] = letters[begin];
            } else {
                String piece =
                        Normalizer.normalize(
                                new String(letters, begin, end - begin), Normalizer.Form.NFC);
                piece.getChars(0, piece.length(), composed, length);
                length += piece.length();
            }
            begin = end;
        }
        char[] exact = Arrays.copyOf(composed, length);
        Arrays.fill(composed, '\0');
        return exact;
    }

    /** Where the piece that begins there ends: before the next letter that is below all marks. */
    private static int end(char[] letters, int begin) {
        int end = begin + 1;
        while (end < letters.length && letters[end] >= FIRST_MARK) {
            end++;
        }
        return end;
    }
}
