package org.askwell.session;

import org.askwell.ui.theme.TextSize;
import org.askwell.ui.theme.Theme;

import java.util.Locale;

/**
 * How one person wants the kiosk to be; forgotten when they leave.
 *
 * @param lessMotion whether nothing is to move on the screen by itself (WCAG 2.2, 2.3.3)
 * @param lowered whether all that can be tapped is to be in the lower part of a high screen
 * @param patience how long the kiosk waits before it asks whether they are still there
 */
public record Preferences(
        Locale language,
        Theme theme,
        TextSize textSize,
        boolean lessMotion,
        boolean lowered,
        Patience patience) {

    /** What everybody starts with. */
    public static Preferences initial(Locale language) {
        return new Preferences(
                language, Theme.LIGHT, TextSize.NORMAL, false, false, Patience.USUAL);
    }

    public Preferences withLanguage(Locale chosen) {
        return new Preferences(chosen, theme, textSize, lessMotion, lowered, patience);
    }

    public Preferences withTheme(Theme chosen) {
        return new Preferences(language, chosen, textSize, lessMotion, lowered, patience);
    }

    public Preferences withTextSize(TextSize chosen) {
        return new Preferences(language, theme, chosen, lessMotion, lowered, patience);
    }

    public Preferences withLessMotion(boolean chosen) {
        return new Preferences(language, theme, textSize, chosen, lowered, patience);
    }

    public Preferences withLowered(boolean chosen) {
        return new Preferences(language, theme, textSize, lessMotion, chosen, patience);
    }

    public Preferences withPatience(Patience chosen) {
        return new Preferences(language, theme, textSize, lessMotion, lowered, chosen);
    }

    /** Whether every screen looks the same with {@code other}, but for its colours. */
    public boolean samePlaces(Preferences other) {
        return withTheme(other.theme()).withPatience(other.patience()).equals(other);
    }
}
