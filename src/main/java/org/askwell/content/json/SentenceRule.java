package org.askwell.content.json;

import org.askwell.json.FileLocation;
import org.askwell.json.Quoted;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Holds texts to sentences and paragraphs that are short enough to be read easily. */
final class SentenceRule {
    /** The most words in a sentence (NHS content guide). */
    static final int MOST_WORDS = 20;

    /** The most sentences in a paragraph (NHS content guide). */
    static final int MOST_SENTENCES = 3;

    private final Locale language;

    SentenceRule(Locale language) {
        this.language = language;
    }

    /** Tells of every sentence that is too long, and of too many sentences for a paragraph. */
    void checkParagraph(FileLocation place, String text) {
        int sentences = checkSentences(place, text);
        if (sentences > MOST_SENTENCES) {
            place.error(
                    "a paragraph has " + sentences + " sentences",
                    "use " + MOST_SENTENCES + " at most; make it two blocks");
        }
    }

    /** Tells of every sentence that is too long, and returns how many sentences there are. */
    int checkSentences(FileLocation place, String text) {
        List<String> sentences = pieces(BreakIterator.getSentenceInstance(language), text);
        for (String sentence : sentences) {
            int words = pieces(BreakIterator.getWordInstance(language), sentence).size();
            if (words > MOST_WORDS) {
                place.error(
                        "a sentence has " + words + " words: " + Quoted.text(sentence),
                        "use " + MOST_WORDS + " at most; make it two sentences");
            }
        }
        return sentences.size();
    }

    private static List<String> pieces(BreakIterator boundaries, String text) {
        boundaries.setText(text);
        List<String> pieces = new ArrayList<>();
        int start = boundaries.first();
        for (int end = boundaries.next(); end != BreakIterator.DONE; end = boundaries.next()) {
            String piece = text.substring(start, end).strip();
            if (piece.codePoints().anyMatch(Character::isLetterOrDigit)) {
                pieces.add(piece);
            }
            start = end;
        }
        return pieces;
    }
}
