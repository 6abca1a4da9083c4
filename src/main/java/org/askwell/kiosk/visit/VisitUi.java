package org.askwell.kiosk.visit;

import org.askwell.ui.Touch;
import org.askwell.ui.control.Buttons;
import org.askwell.ui.keyboard.Keyboard;
import org.askwell.ui.keyboard.KeyboardLayout;
import org.askwell.ui.theme.ScreenClass;
import org.askwell.words.Words;

import java.util.Locale;
import java.util.function.Function;

/**
 * What every screen is built with, as the person of a visit has chosen it.
 *
 * @param whole the whole of the touch screen
 * @param words the interface's own words in a language
 * @param keyboards the letters of a language
 */
public record VisitUi(
        Touch whole, Function<Locale, Words> words, Function<Locale, KeyboardLayout> keyboards) {

    /**
     * The part of the screen that the person wants to reach. Staff have the whole: a recovery key
     * and a table of requests take that much.
     */
    public Touch touch(Visit visit) {
        boolean lowered = visit.preferences().get().lowered() && !visit.zone().forStaff();
        return lowered ? whole.on(whole.metrics().lowered()) : whole;
    }

    /** What that part has room for in text of the person's size. */
    public ScreenClass screenClass(Visit visit) {
        return touch(visit).metrics().with(visit.preferences().get().textSize());
    }

    /** The words of the person's language. */
    public Words words(Visit visit) {
        return words.apply(visit.preferences().get().language());
    }

    /** The letters of the person's language, in the person's size. */
    public Keyboard keyboard(Visit visit) {
        return new Keyboard(
                keyboards.apply(visit.preferences().get().language()),
                visit.preferences().get().textSize());
    }

    /** Buttons of that part in that language. */
    public Buttons buttons(Visit visit) {
        return new Buttons(touch(visit), words(visit));
    }
}
