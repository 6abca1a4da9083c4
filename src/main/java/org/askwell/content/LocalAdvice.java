package org.askwell.content;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What differs between hospitals and people, and so may stand in no pack: the settings of a centre
 * say it, or its staff.
 */
public enum LocalAdvice {
    TEMPERATURE(
            "a temperature",
            Patterns.NUMBER + "(?:[°º](?:\\s?[CF]\\b)?|℃|℉|degrees?\\b|gradd\\b|درج)"),
    DOSE(
            "a dose",
            Patterns.NUMBER
                    + "(?:(?:mg|mcg|[µμ]g|g|kg|ml|iu|units?|(?:micro|milli)?grams?|milligrammes?"
                    + "|milligramau|millilitres?|tablets?|tabled(?:i)?|capsules?|pills?|puffs?|drops?)\\b"
                    + "|ملغ|ملل|مغ|أقراص|قرص)"),
    TELEPHONE_NUMBER(
            "a phone number",
            // A trunk or country prefix and 7 digits or more, or 9 digits or more, or an emergency
            // number that stands alone.
            "(?:\\+|(?<![\\p{Nd}.,])[0٠])(?:["
                + " ().\\-/\\u00a0]*\\p{Nd}){6,}|(?<![\\p{Nd}.,])\\p{Nd}(?:["
                + " ().\\-/\\u00a0]*\\p{Nd}){8,}"
                + "|(?<![\\p{L}\\p{Nd}.,-])(?:999|112|111|911|٩٩٩|١١٢|١١١)(?![\\p{L}\\p{Nd}-]|[.,]\\p{Nd})");

    /** Apart, as constants of an enum cannot use its own. */
    private static final class Patterns {
        static final String NUMBER =
                "(?<![\\p{L}\\p{Nd}])\\p{Nd}+(?:[.,٫]\\p{Nd}+)?[ \\u00a0\\u202f-]*";

        private Patterns() {}
    }

    private final String words;
    private final Pattern pattern;

    LocalAdvice(String words, String pattern) {
        this.words = words;
        this.pattern = Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** What it is, for messages, such as {@code a dose}. */
    public String words() {
        return words;
    }

    /**
     * Such advice in a text.
     *
     * @param text the words themselves, such as {@code 38 °C}
     */
    public record Found(LocalAdvice kind, String text) {}

    /** The first of each kind in {@code text}. */
    public static List<Found> in(String text) {
        return Arrays.stream(values()).flatMap(kind -> kind.first(text).stream()).toList();
    }

    private Optional<Found> first(String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find()
                ? Optional.of(new Found(this, matcher.group().strip()))
                : Optional.empty();
    }
}
