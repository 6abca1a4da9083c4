package org.askwell.words;

import java.util.Locale;

/** How languages are written. */
public final class Script {
    private Script() {}

    /** Whether {@code language} is written from right to left, as its own name is. */
    public static boolean rightToLeft(Locale language) {
        String name = language.getDisplayLanguage(language);
        if (name.isEmpty()) {
            return false;
        }
        byte direction = Character.getDirectionality(name.codePointAt(0));
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }
}
