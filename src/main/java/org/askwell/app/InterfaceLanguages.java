package org.askwell.app;

import org.askwell.site.SiteSettings;
import org.askwell.ui.keyboard.KeyboardLayout;
import org.askwell.ui.keyboard.json.KeyboardLayoutJson;
import org.askwell.words.Words;
import org.askwell.words.json.WordsReader;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** The words and the keys of the interface in each language; English where one has none. */
public final class InterfaceLanguages {
    /** The languages that the interface has words and keys in. */
    public static final List<Locale> ALL =
            List.of(Locale.ENGLISH, Locale.of("cy"), Locale.of("ar"));

    private final Map<String, Words> words = new HashMap<>();
    private final Map<String, KeyboardLayout> keyboards = new HashMap<>();

    /** Reads the words of the languages of {@code site}, as they are said in its region. */
    InterfaceLanguages(SiteSettings site) {
        WordsReader reader = new WordsReader("/words");
        Words english = reader.read(Locale.ENGLISH).orElseThrow();
        words.put("en", english.in(site.region()));
        site.languages()
                .forEach(language ->
                        reader.read(language)
                                .ifPresent(found ->
                                        words.put(
                                                language.getLanguage(),
                                                found.completedBy(english).in(site.region()))));
        // An edition that comes later may bring a language that nobody could choose before.
        ALL.forEach(language ->
                keyboards.put(language.getLanguage(), keyboard(language.getLanguage())));
    }

    /** Whether the interface has words in {@code language}. */
    static boolean has(Locale language) {
        return ALL.stream().anyMatch(l -> l.getLanguage().equals(language.getLanguage()));
    }

    /** The interface's own words. */
    Words words(Locale language) {
        return words.getOrDefault(language.getLanguage(), Objects.requireNonNull(words.get("en")));
    }

    /** The keys of a language. */
    KeyboardLayout keyboard(Locale language) {
        return keyboards.getOrDefault(
                language.getLanguage(), Objects.requireNonNull(keyboards.get("en")));
    }

    /** The layout of that name, such as {@code en-staff}. */
    static KeyboardLayout keyboard(String name) {
        String file = "/keyboards/" + name + ".json";
        try (Reader layout =
                new InputStreamReader(
                        Objects.requireNonNull(InterfaceLanguages.class.getResourceAsStream(file)),
                        StandardCharsets.UTF_8)) {
            return KeyboardLayoutJson.read(file, layout);
        } catch (IOException e) {
            throw new IllegalStateException("the program cannot read " + file, e);
        }
    }
}
