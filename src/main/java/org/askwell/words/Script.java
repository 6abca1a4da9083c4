package org.askwell.words;

import java.text.Bidi;
import java.util.Locale;
import java.util.regex.Pattern;

/** How languages are written (UAX 9). */
public final class Script {
    private static final Pattern MARKS = Pattern.compile("[\u200E\u200F\u2066-\u2069]");
    private static final char ISOLATE_LEFT_TO_RIGHT = '\u2066';
    private static final char ISOLATE = '\u2068';
    private static final char END_OF_ISOLATE = '\u2069';

    private Script() {}

    /** Whether {@code language} is written from right to left, as its own name is. */
    public static boolean rightToLeft(Locale language) {
        return rightToLeft(language.getDisplayLanguage(language));
    }

    /** Whether the first letter of {@code text} that has a direction runs from right to left. */
    private static boolean rightToLeft(String text) {
        return !new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
    }

    /** {@code text} in its own direction inside a text in {@code language}. */
    static String apart(String text, Locale language) {
        return rightToLeft(language) || rightToLeft(text) ? ISOLATE + text + END_OF_ISOLATE : text;
    }

    /** {@code text} from left to right inside a text in {@code language}. */
    static String leftToRight(String text, Locale language) {
        return rightToLeft(language) ? ISOLATE_LEFT_TO_RIGHT + text + END_OF_ISOLATE : text;
    }

    /** {@code text} as it is said: without marks that only say how it is drawn. */
    public static String withoutMarks(String text) {
        return MARKS.matcher(text).replaceAll("");
    }
}
