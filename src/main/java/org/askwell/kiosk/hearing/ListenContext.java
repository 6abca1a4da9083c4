package org.askwell.kiosk.hearing;

import org.askwell.site.KeySettings;
import org.askwell.speech.Speech;
import org.askwell.ui.Touch;
import org.askwell.words.Words;

import java.util.Locale;
import java.util.function.Function;

/**
 * What hearing the kiosk takes.
 *
 * @param words the interface's own words in a language
 * @param keys which key switches speaking mode
 */
public record ListenContext(
        Touch touch, Speech speech, Function<Locale, Words> words, KeySettings keys) {}
