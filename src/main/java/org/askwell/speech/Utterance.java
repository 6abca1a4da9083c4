package org.askwell.speech;

import java.util.Locale;

/** One sentence to be said in its language. */
public record Utterance(String text, Locale language, Delivery delivery) {}
