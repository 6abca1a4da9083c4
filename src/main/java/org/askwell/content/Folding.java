package org.askwell.content;

import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Takes a text apart into words that are alike however they are written. */
final class Folding {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    /** Signs inside a word that a person may leave out; the Arabic one only makes it longer. */
    private static final Pattern SIGNS = Pattern.compile("['’ʼ\u0640]");

    private static final String ARABIC_ARTICLE = "\u0627\u0644";
    private static final int SHORTEST_WITHOUT_ARTICLE = 2;

    private final Locale language;

    Folding(Locale language) {
        this.language = language;
    }

    /** The words of {@code text}, without case and accents. */
    List<String> words(String text) {
        String folded = fold(text);
        BreakIterator breaks = BreakIterator.getWordInstance(language);
        breaks.setText(folded);
        List<String> words = new ArrayList<>();
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            String word = folded.substring(start, end);
            if (word.codePoints().anyMatch(Character::isLetterOrDigit)) {
                words.add(word);
            }
            start = end;
        }
        return words;
    }

    private String fold(String text) {
        // Upper case first, so that ß and SS are alike.
        String caseless = text.toUpperCase(language).toLowerCase(language);
        String apart = Normalizer.normalize(caseless, Normalizer.Form.NFKD);
        return SIGNS.matcher(MARKS.matcher(apart).replaceAll("")).replaceAll("");
    }

    /** A word as it stands, and without the Arabic "the", which is written together with it. */
    static List<String> forms(String word) {
        boolean article =
                word.startsWith(ARABIC_ARTICLE)
                        && word.length() >= ARABIC_ARTICLE.length() + SHORTEST_WITHOUT_ARTICLE;
        return article ? List.of(word, word.substring(ARABIC_ARTICLE.length())) : List.of(word);
    }
}
