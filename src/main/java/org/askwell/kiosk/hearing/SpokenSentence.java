package org.askwell.kiosk.hearing;

import javafx.scene.Node;

import org.askwell.speech.Delivery;
import org.askwell.speech.Utterance;
import org.askwell.ui.Spoken.LanguageName;
import org.askwell.words.Script;
import org.askwell.words.Sentences;

import java.util.Locale;
import java.util.Optional;

/**
 * A sentence of the screen.
 *
 * @param node what shows it
 * @param text what is said
 * @param span where it stands in the text that the node shows, for a node whose text runs on
 * @param name the name of a language that it is, if it is one
 */
record SpokenSentence(
        Node node, String text, Locale language, Sentences.Span span, Optional<LanguageName> name) {

    /** No mark that only says how a text is drawn is said. */
    SpokenSentence {
        text = Script.withoutMarks(text);
    }

    /** All of a node's text, or what is said in its place, as one sentence. */
    static SpokenSentence whole(Node node, String text, Locale language) {
        return part(node, text, language, new Sentences.Span(0, text.length()));
    }

    /** A part of a node's text. */
    static SpokenSentence part(Node node, String text, Locale language, Sentences.Span span) {
        return new SpokenSentence(node, text, language, span, Optional.empty());
    }

    /** The name of a language, {@code text} as it is written in it. */
    static SpokenSentence ofLanguage(Node node, String text, LanguageName name) {
        Sentences.Span all = new Sentences.Span(0, text.length());
        return new SpokenSentence(node, text, name.language(), all, Optional.of(name));
    }

    /** The sentence as it is to be said. */
    Utterance utterance(Delivery delivery) {
        return new Utterance(
                text,
                language,
                delivery,
                name.map(each -> new Utterance(each.otherwise(), each.reader(), delivery)));
    }

    /** Whether a person can see it: nothing that it stands in is hidden or gone. */
    boolean shows() {
        if (node.getScene() == null) {
            return false;
        }
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }
}
