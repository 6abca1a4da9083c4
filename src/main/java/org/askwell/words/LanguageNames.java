package org.askwell.words;

import java.util.Locale;

/** Names languages as their speakers do. */
public final class LanguageNames {
    private LanguageNames() {}

    /** The name of {@code language} in itself, with a capital where it has capitals. */
    public static String own(Locale language) {
        String name = language.getDisplayName(language);
        int first = name.offsetByCodePoints(0, 1);
        return name.substring(0, first).toUpperCase(language) + name.substring(first);
    }
}
