package org.askwell.session;

import org.askwell.theme.TextSize;
import org.askwell.theme.Theme;

import java.util.Locale;

/**
 * How one person wants the kiosk to look; forgotten when they leave.
 *
 * @param lessMotion whether nothing is to move on the screen by itself (WCAG 2.2, 2.3.3)
 */
public record Preferences(Locale language, Theme theme, TextSize textSize, boolean lessMotion) {

    /** What everybody starts with. */
    public static Preferences initial(Locale language) {
        return new Preferences(language, Theme.LIGHT, TextSize.NORMAL, false);
    }

    public Preferences withLanguage(Locale chosen) {
        return new Preferences(chosen, theme, textSize, lessMotion);
    }

    public Preferences withTheme(Theme chosen) {
        return new Preferences(language, chosen, textSize, lessMotion);
    }

    public Preferences withTextSize(TextSize chosen) {
        return new Preferences(language, theme, chosen, lessMotion);
    }

    public Preferences withLessMotion(boolean chosen) {
        return new Preferences(language, theme, textSize, chosen);
    }
}
