package org.askwell.speech;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes numbers and references so that an engine says them sign by sign. */
public final class Spelling {
    private static final Pattern NUMBER = Pattern.compile("\\+?[0-9][0-9 ()./-]{4,}");

    private Spelling() {}

    /** {@code text} spelled out where it is a telephone number, or else as it is. */
    public static String ofNumber(String text) {
        return NUMBER.matcher(text.strip()).matches() ? of(text) : text;
    }

    /** Each letter and digit of {@code text} by itself; groups are kept apart by commas. */
    public static String of(String text) {
        return Pattern.compile("[\\s()./-]+")
                .splitAsStream(text.strip())
                .filter(group -> !group.isEmpty())
                .map(group ->
                        group.codePoints()
                                .mapToObj(Character::toString)
                                .collect(Collectors.joining(" ")))
                .collect(Collectors.joining(", "));
    }
}
