package org.askwell.words.json;

import org.askwell.json.FileLocation;
import org.askwell.json.JsonDocument;
import org.askwell.json.JsonRules;
import org.askwell.json.JsonValue;
import org.askwell.words.Words;
import org.askwell.work.Problem;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads the interface's own words, one flat JSON object for each language. */
public final class WordsReader {
    private static final String KEY = "[a-z0-9]+([.-][a-z0-9]+)*";

    private final String folder;

    /**
     * @param folder absolute path on the class path, such as {@code /words}
     */
    public WordsReader(String folder) {
        this.folder = folder;
    }

    /**
     * The words in {@code language}; empty where the program has none in it.
     *
     * @throws IllegalStateException where the file is wrong, with its first problem
     */
    public Optional<Words> read(Locale language) {
        String file = language.getLanguage() + ".json";
        try (InputStream in = WordsReader.class.getResourceAsStream(folder + "/" + file)) {
            if (in == null) {
                return Optional.empty();
            }
            List<Problem> problems = new ArrayList<>();
            Words words = words(language, FileLocation.of(file, problems::add), in.readAllBytes());
            if (!problems.isEmpty()) {
                throw new IllegalStateException(problems.getFirst().line());
            }
            return Optional.of(words);
        } catch (IOException e) {
            throw new IllegalStateException("the program cannot read its words: " + file, e);
        }
    }

    /** The words in {@code bytes}, without those that are told to be wrong. */
    static Words words(Locale language, FileLocation place, byte[] bytes) {
        Map<String, String> texts = new HashMap<>();
        switch (JsonDocument.read(place, bytes).orElse(new JsonValue.Members(Map.of()))) {
            case JsonValue.Members(Map<String, JsonValue> members) ->
                    members.forEach((key, value) -> {
                        if (!key.matches(KEY)) {
                            place.member(key)
                                    .error(
                                            "is not a key",
                                            "use small letters, dots and hyphens, such as"
                                                    + " callback.name.title");
                        }
                        JsonRules.text(place.member(key), value)
                                .ifPresent(text -> texts.put(key, text));
                    });
            case JsonValue other ->
                    place.error("must be an object, not " + other.kind(), "write it as { … }");
        }
        return new Words(language, texts);
    }
}
