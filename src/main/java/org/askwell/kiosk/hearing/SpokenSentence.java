package org.askwell.kiosk.hearing;

import javafx.scene.Node;

import org.askwell.words.Sentences;

import java.util.Locale;

/**
 * A sentence of the screen.
 *
 * @param node what shows it
 * @param text what is said
 * @param span where it stands in the text that the node shows, for a node whose text runs on
 */
record SpokenSentence(Node node, String text, Locale language, Sentences.Span span) {

    /** All of a node's text, or what is said in its place, as one sentence. */
    static SpokenSentence whole(Node node, String text, Locale language) {
        return new SpokenSentence(node, text, language, new Sentences.Span(0, text.length()));
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
