package org.askwell.words;

import java.lang.Character.UnicodeScript;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Finds where a line of text may end. */
public final class LineBreaks {
    /** In letters; hardly a word of any language that puts spaces between words is longer. */
    private static final int LONGEST_WORD = 20;

    /** How many letters of a longer one stay together. */
    private static final int STRETCH = 10;

    private static final String HAIR_SPACE = "\u200A";

    private LineBreaks() {}

    /**
     * Whether {@code text} has letters that join, run from right to left, or bear separate marks:
     * those the toolkit shapes as a whole.
     */
    public static boolean shapedAsAWhole(String text) {
        return !text.codePoints().allMatch(LineBreaks::standsAlone);
    }

    private static boolean standsAlone(int letter) {
        return switch (UnicodeScript.of(letter)) {
            case LATIN, GREEK, CYRILLIC -> true;
            case COMMON ->
                    Character.isBmpCodePoint(letter)
                            && Character.getType(letter) != Character.FORMAT
                            && !runsRightToLeft(letter);
            default -> false;
        };
    }

    /** Whether it does so by itself, such as the Arabic question mark. */
    private static boolean runsRightToLeft(int letter) {
        byte direction = Character.getDirectionality(letter);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    /**
     * The words of {@code text}, each with the space behind it, and apart from them the unseen
     * marks; a line may end only between two of these. Together they are the text, save that a hair
     * space divides what is longer than any word.
     */
    public static List<String> pieces(String text) {
        // The toolkit looks for the same ends: Main sets aside the machine's own language.
        BreakIterator ends = BreakIterator.getLineInstance(Locale.ROOT);
        ends.setText(text);
        List<String> pieces = new ArrayList<>();
        int start = ends.first();
        for (int end = ends.next(); end != BreakIterator.DONE; end = ends.next()) {
            marksApart(text.substring(start, end), pieces);
            start = end;
        }
        return pieces;
    }

    /**
     * Whether {@code text} only says how others are drawn: a mark of direction, or a non-joiner.
     */
    public static boolean isUnseen(String text) {
        return text.chars().allMatch(letter -> isUnseen((char) letter));
    }

    private static boolean isUnseen(char letter) {
        return letter == '\u061C'
                || letter == '\u200C'
                || letter == '\u200E'
                || letter == '\u200F'
                || (letter >= '\u202A' && letter <= '\u202E')
                || (letter >= '\u2066' && letter <= '\u2069');
    }

    private static void marksApart(String text, List<String> pieces) {
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            if (isUnseen(text.charAt(i))) {
                pieces.addAll(stretches(text.substring(start, i)));
                pieces.add(text.substring(i, i + 1));
                start = i + 1;
            }
        }
        pieces.addAll(stretches(text.substring(start)));
    }

    private static List<String> stretches(String word) {
        BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
        letters.setText(word);
        List<Integer> ends = new ArrayList<>(List.of(letters.first()));
        for (int end = letters.next(); end != BreakIterator.DONE; end = letters.next()) {
            ends.add(end);
        }
        int count = ends.size() - 1;
        if (count <= LONGEST_WORD) {
            return word.isEmpty() ? List.of() : List.of(word);
        }
        List<String> stretches = new ArrayList<>();
        for (int first = 0; first < count; first += STRETCH) {
            if (first > 0) {
                stretches.add(HAIR_SPACE);
            }
            int last = Math.min(first + STRETCH, count);
            stretches.add(word.substring(ends.get(first), ends.get(last)));
        }
        return stretches;
    }
}
