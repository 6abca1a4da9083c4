package org.askwell.content.pack;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Measures English prose. */
final class Prose {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’-][\\p{L}\\p{N}]+)*");
    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");
    private static final Pattern SILENT =
            Pattern.compile("(?:[^laeiouy]e|[^aeioutdy]ed|[^aeiouscgxzh]es)$");

    /** A reader of school grade 0 is five years old. */
    private static final int AGE_AT_GRADE_ZERO = 5;

    private Prose() {}

    static List<String> sentences(String text) {
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.UK);
        breaks.setText(text);
        List<String> sentences = new ArrayList<>();
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            sentences.add(text.substring(start, end).strip());
            start = end;
        }
        return sentences;
    }

    static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    /**
     * The age in years at which {@code texts} can be read: the grade of Flesch and Kincaid (1975)
     * and five years more. {@code explained} words count as two syllables, since the reader has to
     * meet them and the kiosk explains them.
     */
    static double readingAge(List<String> texts, Set<String> explained) {
        int sentences = texts.stream().mapToInt(text -> sentences(text).size()).sum();
        List<String> words = texts.stream().flatMap(text -> words(text).stream()).toList();
        int syllables = words.stream().mapToInt(word -> syllables(word, explained)).sum();
        double grade = 0.39 * words.size() / sentences + 11.8 * syllables / words.size() - 15.59;
        return grade + AGE_AT_GRADE_ZERO;
    }

    static int syllables(String word, Set<String> explained) {
        String lower = word.toLowerCase(Locale.UK);
        if (explained.contains(lower) || explained.contains(lower.replaceAll("s$", ""))) {
            return Math.min(2, counted(lower));
        }
        return counted(lower);
    }

    private static int counted(String word) {
        long vowels = VOWELS.matcher(word).results().count();
        boolean silent = vowels > 1 && SILENT.matcher(word).find();
        return (int) Math.max(1, silent ? vowels - 1 : vowels);
    }
}
