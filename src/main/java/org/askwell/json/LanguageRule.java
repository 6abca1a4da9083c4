package org.askwell.json;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The rule of a field that names a language. */
public final class LanguageRule {
    private LanguageRule() {}

    /**
     * A language tag (BCP 47) whose language ISO 639 knows, such as {@code en} or {@code pt-BR}.
     */
    public static Optional<Locale> read(FileLocation place, JsonValue value) {
        return JsonRules.text(place, value).flatMap(tag -> language(place, tag));
    }

    private static Optional<Locale> language(FileLocation place, String tag) {
        Optional<Locale> locale =
                wellFormed(tag)
                        .filter(found -> known(found.getLanguage()))
                        .filter(found -> found.toLanguageTag().equals(tag));
        if (locale.isEmpty()) {
            place.error(
                    Quoted.text(tag) + " is not a language tag", "use one such as en, cy or pt-BR");
        }
        return locale;
    }

    private static Optional<Locale> wellFormed(String tag) {
        try {
            return Optional.of(new Locale.Builder().setLanguageTag(tag).build());
        } catch (IllformedLocaleException e) {
            return Optional.empty();
        }
    }

    /** ISO 639-1 is a closed list; of the thousands in ISO 639-3 only the form is checked. */
    private static boolean known(String language) {
        return language.length() == 3 || Set.of(Locale.getISOLanguages()).contains(language);
    }
}
