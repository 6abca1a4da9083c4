package org.askwell.json;

import java.util.Locale;

/** Writes what stands in a file into a message: on one line, and not too long. */
public final class Quoted {
    private static final int LONGEST = 60;

    private Quoted() {}

    /** {@code text} in quotation marks, cut after 60 characters. */
    public static String text(String text) {
        String line = oneLine(text);
        return line.codePointCount(0, line.length()) <= LONGEST
                ? '"' + line + '"'
                : '"' + line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "…\"";
    }

    /** {@code text} in quotation marks, however long it is. */
    public static String whole(String text) {
        return '"' + oneLine(text) + '"';
    }

    /** {@code text} with {@code \\u…} in place of line ends and other control characters. */
    public static String oneLine(String text) {
        StringBuilder line = new StringBuilder();
        text.codePoints().forEach(c -> append(line, c));
        return line.toString();
    }

    private static void append(StringBuilder line, int codePoint) {
        switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR ->
                    line.append(String.format(Locale.ROOT, "\\u%04x", codePoint));
            default -> line.appendCodePoint(codePoint);
        }
    }
}
