package org.askwell.words;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Splits a text into sentences by the rules of its language. */
public final class Sentences {
    private Sentences() {}

    /**
     * A part of a text.
     *
     * @param start where it begins in the text
     * @param end where it ends, without the space behind it
     */
    public record Span(int start, int end) {}

    /** Ends of sentences, with the space behind them, that BreakIterator does not know. */
    private static final Pattern OTHER_END = Pattern.compile("[؟۔]\\s+");

    /** Where the sentences of {@code text} lie; what has neither letter nor digit is left out. */
    public static List<Span> in(String text, Locale language) {
        BreakIterator breaks = BreakIterator.getSentenceInstance(language);
        breaks.setText(text);
        List<Span> spans = new ArrayList<>();
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            int from = start;
            Matcher other = OTHER_END.matcher(text).region(start, end);
            while (other.find()) {
                add(spans, text, from, other.end());
                from = other.end();
            }
            add(spans, text, from, end);
            start = end;
        }
        return List.copyOf(spans);
    }

    private static void add(List<Span> spans, String text, int start, int end) {
        String piece = text.substring(start, end);
        if (piece.codePoints().anyMatch(Character::isLetterOrDigit)) {
            int from = start + piece.length() - piece.stripLeading().length();
            spans.add(new Span(from, start + piece.stripTrailing().length()));
        }
    }
}
