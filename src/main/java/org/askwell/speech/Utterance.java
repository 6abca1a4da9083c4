package org.askwell.speech;

import java.util.Locale;
import java.util.Optional;

/**
 * One sentence to be said in its language.
 *
 * @param otherwise what is said in its place where no voice speaks the language
 */
public record Utterance(
        String text, Locale language, Delivery delivery, Optional<Utterance> otherwise) {

    /** A sentence that only a voice of its language can say. */
    public Utterance(String text, Locale language, Delivery delivery) {
        this(text, language, delivery, Optional.empty());
    }
}
