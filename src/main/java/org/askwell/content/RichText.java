package org.askwell.content;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A text in which some words are explained by the glossary.
 *
 * <p>In the JSON a glossary word is written {@code [words as they stand](term-id)}.
 */
public record RichText(List<Run> runs) {
    public RichText {
        runs = List.copyOf(runs);
    }

    /** A stretch of the text. */
    public sealed interface Run {
        String text();
    }

    /** A stretch that is only read. */
    public record Plain(String text) implements Run {}

    /** A stretch that the glossary entry {@code term} explains. */
    public record Word(String text, String term) implements Run {}

    /** A text without glossary words. */
    public static RichText plain(String text) {
        return new RichText(List.of(new Plain(text)));
    }

    /** The text as it is read, without marks. */
    public String text() {
        StringBuilder text = new StringBuilder();
        runs.forEach(run -> text.append(run.text()));
        return text.toString();
    }

    /**
     * The sentences of the text, each with its glossary words, by the rules of {@code language}.
     */
    public List<RichText> sentences(Locale language) {
        BreakIterator breaks = BreakIterator.getSentenceInstance(language);
        String whole = text();
        breaks.setText(whole);
        List<RichText> sentences = new ArrayList<>();
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            sentences.add(between(start, end));
            start = end;
        }
        return sentences;
    }

    private RichText between(int start, int end) {
        List<Run> cut = new ArrayList<>();
        int at = 0;
        for (Run run : runs) {
            int from = Math.max(start - at, 0);
            int to = Math.min(end - at, run.text().length());
            if (from < to) {
                String text = run.text().substring(from, to);
                cut.add(
                        switch (run) {
                            case Plain _ -> new Plain(text);
                            case Word(String _, String term) -> new Word(text, term);
                        });
            }
            at += run.text().length();
        }
        return new RichText(cut);
    }

    /** The glossary ids of the words in it, in reading order, each once. */
    public List<String> terms() {
        return runs.stream()
                .filter(Word.class::isInstance)
                .map(run -> ((Word) run).term())
                .distinct()
                .toList();
    }
}
