package org.askwell.kiosk;

import org.askwell.kiosk.visit.Visit;
import org.askwell.ui.Touch;
import org.askwell.ui.keyboard.KeyboardLayout;
import org.askwell.words.Words;

import java.util.Locale;
import java.util.function.Function;

/**
 * What every screen is built with, as a person has chosen it.
 *
 * @param whole the whole of the touch screen
 * @param words the interface's own words in a language
 * @param keyboards the letters of a language
 */
public record ScreenContext(
        Touch whole, Function<Locale, Words> words, Function<Locale, KeyboardLayout> keyboards) {

    /** The part of the screen that the person wants to reach. */
    Touch touch(Visit visit) {
        return visit.touch(whole);
    }

    /** The words of the person's language. */
    Words words(Visit visit) {
        return words.apply(visit.preferences().get().language());
    }

    /** The letters of the person's language. */
    KeyboardLayout keyboard(Visit visit) {
        return keyboards.apply(visit.preferences().get().language());
    }
}
