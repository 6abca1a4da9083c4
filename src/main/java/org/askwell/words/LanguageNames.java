package org.askwell.words;

import org.askwell.json.Letters;

import java.util.Locale;
import java.util.Map;

/** Names languages. */
public final class LanguageNames {
    /** The sign languages of the islands, which the machine has no names for (ISO 639-3). */
    private static final Map<String, String> SIGN_LANGUAGES =
            Map.of("bfi", "British Sign Language", "isg", "Irish Sign Language");

    private LanguageNames() {}

    /**
     * The name of {@code language} in itself, with a capital where it has capitals, or its English
     * name where its letters cannot be shown.
     */
    public static String own(Locale language) {
        String name = in(language, language);
        return Letters.lacking(name).isEmpty() ? name : in(language, Locale.ENGLISH);
    }

    /** The language in which {@link #own} names {@code language}. */
    public static Locale ofOwn(Locale language) {
        String own = own(language);
        return own.equals(in(language, language)) && !SIGN_LANGUAGES.containsValue(own)
                ? language
                : Locale.ENGLISH;
    }

    /** The name of {@code language} in {@code reader}'s, with a capital where that has capitals. */
    public static String in(Locale language, Locale reader) {
        String sign = SIGN_LANGUAGES.get(language.getLanguage());
        if (sign != null) {
            return sign;
        }
        String name = language.getDisplayName(reader);
        int first = name.offsetByCodePoints(0, 1);
        return name.substring(0, first).toUpperCase(reader) + name.substring(first);
    }
}
