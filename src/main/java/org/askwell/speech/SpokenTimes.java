package org.askwell.speech;

import org.askwell.words.Script;
import org.askwell.words.Words;

import java.util.Locale;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes hours, such as "08:00-18:30" or "6.30 pm", so that an engine says them as people do and
 * not sign by sign.
 */
public final class SpokenTimes {
    private static final String CLOCK = "(?:[01]?\\d|2[0-4])";
    private static final String HALF = "\\s?(?:am|pm|a\\.m\\.|p\\.m\\.)(?!\\p{L})";
    private static final String EXACT = CLOCK + ":[0-5]\\d(?:" + HALF + ")?";
    private static final String OF_HALF = CLOCK + "(?:[.:][0-5]\\d)?" + HALF;
    private static final String TIME = "(?:" + OF_HALF + "|" + EXACT + ")";
    private static final String APART = "(?<![\\p{L}\\d.,:/+-])";
    private static final String ENDS = "(?![\\d:/]|[.,]\\d)";

    private static final Pattern FROM_TO =
            Pattern.compile(
                    APART + "(" + TIME + "|" + CLOCK + ")\\s?[-–—]\\s?(" + TIME + ")" + ENDS);
    private static final Pattern ONE = Pattern.compile(APART + "(" + TIME + ")" + ENDS);
    private static final Pattern PARTS =
            Pattern.compile("(\\d{1,2})(?:[.:](\\d\\d))?(?:\\s?([ap])\\.?m\\.?)?");

    private final Function<Locale, Words> words;

    /**
     * @param words in the language of what is said
     */
    public SpokenTimes(Function<Locale, Words> words) {
        this.words = words;
    }

    /** {@code text}, in {@code language}, with each time as it is said. */
    public String said(String text, Locale language) {
        if (text.codePoints().noneMatch(Character::isDigit)) {
            return text;
        }
        Words said = words.apply(language);
        String ranges =
                FROM_TO.matcher(text)
                        .replaceAll(found ->
                                Matcher.quoteReplacement(
                                        Script.withoutMarks(
                                                said.text(
                                                        "speech.time.from-to",
                                                        found.group(1),
                                                        found.group(2)))));
        return Script.withoutMarks(
                ONE.matcher(ranges)
                        .replaceAll(found -> Matcher.quoteReplacement(said(found.group(1), said))));
    }

    private static String said(String time, Words words) {
        Matcher parts = PARTS.matcher(time);
        if (!parts.matches()) {
            return time;
        }
        MatchResult found = parts.toMatchResult();
        String hour = String.valueOf(Integer.parseInt(found.group(1)));
        String minutes = found.group(2) == null ? "00" : found.group(2);
        boolean full = minutes.equals("00");
        if (found.group(3) != null) {
            return (full ? hour : hour + " " + minutes) + " " + found.group(3) + "m";
        }
        return full ? words.text("speech.time.hour", hour) : hour + " " + minutes;
    }
}
