package org.askwell.session;

import org.askwell.theme.TextSize;
import org.askwell.theme.Theme;

import java.util.Locale;

/** How one person wants the kiosk to look; forgotten when they leave. */
public record Preferences(Locale language, Theme theme, TextSize textSize) {

    /** What everybody starts with. */
    public static Preferences initial(Locale language) {
        return new Preferences(language, Theme.LIGHT, TextSize.NORMAL);
    }

    public Preferences withLanguage(Locale chosen) {
        return new Preferences(chosen, theme, textSize);
    }

    public Preferences withTheme(Theme chosen) {
        return new Preferences(language, chosen, textSize);
    }

    public Preferences withTextSize(TextSize chosen) {
        return new Preferences(language, theme, chosen);
    }
}
