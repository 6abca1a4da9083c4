package org.askwell.content.json;

import org.askwell.content.RichText;
import org.askwell.json.FileLocation;
import org.askwell.json.JsonRules;
import org.askwell.json.JsonValue;
import org.askwell.json.Quoted;

import java.util.Optional;
import java.util.Set;

/** The rules of the texts of one language that a patient reads. */
final class TextRules {
    private final Optional<SentenceRule> sentences;
    private final Optional<Set<String>> terms;

    /**
     * @param sentences how long they may be; empty where they are known to be short
     * @param terms the ids in the language's glossary; empty where it could not be read, so that no
     *     term is known to be missing
     */
    TextRules(Optional<SentenceRule> sentences, Optional<Set<String>> terms) {
        this.sentences = sentences;
        this.terms = terms;
    }

    /** A text without glossary marks. */
    Optional<String> plain(FileLocation place, JsonValue value) {
        Optional<String> text = unmarked(place, value);
        sentences.ifPresent(rule -> text.ifPresent(found -> checkParagraph(rule, place, found)));
        return text;
    }

    /** What a drawing shows; it may have more sentences than a paragraph, as it cannot be split. */
    Optional<String> description(FileLocation place, JsonValue value) {
        Optional<String> text = unmarked(place, value);
        sentences.ifPresent(rule ->
                text.ifPresent(found -> {
                    rule.checkSentences(place, found);
                    LocalAdviceRule.check(place, found);
                }));
        return text;
    }

    /** A text that may have glossary marks. */
    Optional<RichText> rich(FileLocation place, JsonValue value) {
        return JsonRules.text(place, value)
                .flatMap(text -> RichTextParser.parse(place, text))
                .map(text -> {
                    sentences.ifPresent(rule -> checkParagraph(rule, place, text.text()));
                    terms.ifPresent(known -> tellUnknown(place, text, known));
                    return text;
                });
    }

    private static void checkParagraph(SentenceRule rule, FileLocation place, String text) {
        rule.checkParagraph(place, text);
        LocalAdviceRule.check(place, text);
    }

    private static Optional<String> unmarked(FileLocation place, JsonValue value) {
        Optional<String> text = JsonRules.text(place, value);
        boolean marked = text.filter(found -> found.matches(".*[\\[\\]].*")).isPresent();
        if (marked) {
            place.error("glossary marks cannot stand here", "take [ and ] out of this text");
        }
        return text.filter(found -> !marked);
    }

    private static void tellUnknown(FileLocation place, RichText text, Set<String> known) {
        text.terms().stream()
                .filter(term -> !known.contains(term))
                .forEach(term ->
                        place.error(
                                "the glossary has no term " + Quoted.text(term),
                                "add it to the glossary, or correct the mark"));
    }
}
