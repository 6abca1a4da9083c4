package org.askwell.speech;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes numbers and references so that an engine says them sign by sign. */
public final class Spelling {
    private static final Pattern NUMBER = Pattern.compile("\\+?[0-9][0-9 ()./-]{4,}");
    private static final Pattern BEGUN =
            Pattern.compile("^[+＋]?\\(?\\p{Nd}[\\p{Nd} \u00a0()./-]{4,}");
    private static final Pattern BETWEEN_GROUPS = Pattern.compile("[\\s\u00a0()./,-]+");
    private static final Pattern WORD_AND_DIGIT =
            Pattern.compile("(?<=[\\p{Ll}\\p{Lo}])(?=\\p{Nd})");

    private static final Pattern WORD =
            Pattern.compile("[\\p{L}\\p{M}]*\\p{Ll}[\\p{L}\\p{M}]+|[\\p{Lo}\\p{M}]{2,}");

    private Spelling() {}

    /** {@code text} spelled out where it is a telephone number, or else as it is. */
    public static String ofNumber(String text) {
        return NUMBER.matcher(text.strip()).matches() ? of(text) : text;
    }

    /** {@code text} with every digit by itself where it begins with a telephone number. */
    public static String ofNumbers(String text) {
        return BEGUN.matcher(text.strip()).find() ? of(text) : text;
    }

    /**
     * Each letter and digit of {@code text} by itself; groups are kept apart by commas. A word of
     * small letters, such as the one before an extension, stays whole.
     */
    public static String of(String text) {
        return BETWEEN_GROUPS
                .splitAsStream(WORD_AND_DIGIT.matcher(text.strip()).replaceAll(" "))
                .filter(group -> !group.isEmpty())
                .map(Spelling::group)
                .collect(Collectors.joining(", "));
    }

    private static String group(String group) {
        return WORD.matcher(group).matches()
                ? group
                : group.codePoints().mapToObj(Character::toString).collect(Collectors.joining(" "));
    }
}
