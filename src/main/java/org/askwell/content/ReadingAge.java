package org.askwell.content;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The age at which English texts can be read: the grade of Flesch and Kincaid (Kincaid et al.,
 * "Derivation of new readability formulas", 1975), and five years more, the age at grade 0.
 *
 * @param years with words that are explained counted as two syllables at most
 * @param raw with all syllables counted
 * @param hardest the sentence that asks most of its reader
 */
public record ReadingAge(double years, double raw, String hardest) {
    /** The name of the formula, for a person who wants to look it up. */
    public static final String FORMULA = "Flesch-Kincaid grade + 5";

    /** The oldest that a reader may have to be, in years (NHS content guide: 9 to 11). */
    public static final double LIMIT = 11;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’-][\\p{L}\\p{N}]+)*");
    private static final Pattern PLURAL = Pattern.compile("(?<=.)s$");
    private static final int AGE_AT_GRADE_ZERO = 5;
    private static final int MOST_WHEN_EXPLAINED = 2;

    /**
     * The reading age of {@code texts}, each one sentence or more.
     *
     * @param explained names of treatments and words of the glossary, which a reader has to meet
     * @throws IllegalArgumentException where no text has a word
     */
    public static ReadingAge of(List<String> texts, List<String> explained) {
        Set<String> known =
                Set.copyOf(explained.stream().flatMap(text -> words(text).stream()).toList());
        List<Sentence> sentences =
                texts.stream()
                        .flatMap(text -> sentences(text).stream())
                        .map(sentence -> new Sentence(sentence, words(sentence)))
                        .filter(sentence -> !sentence.words().isEmpty())
                        .toList();
        Sentence hardest =
                sentences.stream()
                        .max(Comparator.comparingDouble(s -> years(List.of(s), known)))
                        .orElseThrow(() -> new IllegalArgumentException("there is no word"));
        return new ReadingAge(
                years(sentences, known), years(sentences, Set.of()), hardest.text().strip());
    }

    /** Whether the reader has to be older than {@link #LIMIT}. */
    public boolean overLimit() {
        return years > LIMIT;
    }

    private record Sentence(String text, List<String> words) {}

    private static double years(List<Sentence> sentences, Set<String> known) {
        List<String> words = sentences.stream().flatMap(s -> s.words().stream()).toList();
        double syllables = words.stream().mapToInt(word -> syllables(word, known)).sum();
        return 0.39 * words.size() / sentences.size()
                + 11.8 * syllables / words.size()
                - 15.59
                + AGE_AT_GRADE_ZERO;
    }

    private static int syllables(String word, Set<String> known) {
        int spoken = Syllables.in(word);
        boolean explained =
                known.contains(word) || known.contains(PLURAL.matcher(word).replaceFirst(""));
        return explained ? Math.min(MOST_WHEN_EXPLAINED, spoken) : spoken;
    }

    private static List<String> words(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ENGLISH))
                .results()
                .map(MatchResult::group)
                .toList();
    }

    private static List<String> sentences(String text) {
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        breaks.setText(text);
        List<String> sentences = new ArrayList<>();
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            sentences.add(text.substring(start, end));
            start = end;
        }
        return sentences;
    }
}
