package org.askwell.words;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Everything that can be read in English keeps to the word list of developing.md. */
class WordListTest {
    private static final Path LIST = Path.of("src/site/markdown/developing.md");
    private static final Pattern ROW = Pattern.compile("\\|[^|]+\\|([^|]+)\\|");

    /** What links a glossary word. */
    private static final Pattern MARK = Pattern.compile("\\]\\([^)]*\\)");

    /** Members of a pack's files that nobody reads. */
    private static final List<String> UNREAD = List.of("kind", "file", "term", "id", "facts");

    @Test
    void isKeptTo() throws IOException {
        List<Pattern> refused = refused();
        assertThat(refused).hasSizeGreaterThan(30);
        Map<String, String> texts = texts();
        assertThat(texts).hasSizeGreaterThan(500);

        assertThat(texts)
                .allSatisfy((place, text) ->
                        assertThat(refused)
                                .as("%s: %s", place, text)
                                .noneMatch(word -> word.matcher(text).find()));
    }

    @Test
    void hasNoExclamationMark() throws IOException {
        assertThat(texts().values()).noneMatch(text -> text.contains("!"));
    }

    /** The right column of the table. */
    private static List<Pattern> refused() throws IOException {
        String list = Files.readString(LIST);
        String table = list.substring(list.indexOf("| say | not |"));
        return table.substring(0, table.indexOf("\n\n"))
                .lines()
                .skip(2)
                .map(ROW::matcher)
                .filter(row -> row.matches())
                .flatMap(row -> Arrays.stream(row.group(1).split(",", -1)))
                .map(word ->
                        Pattern.compile(
                                "\\b" + Pattern.quote(word.strip()) + "\\b",
                                Pattern.CASE_INSENSITIVE))
                .toList();
    }

    /** What is read, by its place. */
    private static Map<String, String> texts() throws IOException {
        Map<String, String> texts = new TreeMap<>();
        collect("words", json(Path.of("assets/words/en.json")), texts);
        for (Path file : englishFiles()) {
            collect(file.toString(), json(file), texts);
        }
        return texts;
    }

    private static List<Path> englishFiles() throws IOException {
        List<Path> english = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("assets/content"))) {
            files.filter(file -> file.toString().endsWith(".json"))
                    .filter(file -> file.toString().contains("/en/"))
                    .forEach(english::add);
        }
        return english;
    }

    private static JsonElement json(Path file) throws IOException {
        return JsonParser.parseString(Files.readString(file));
    }

    private static void collect(String place, JsonElement json, Map<String, String> texts) {
        if (json.isJsonObject()) {
            json.getAsJsonObject()
                    .asMap()
                    .forEach((name, member) -> {
                        if (!UNREAD.contains(name)) {
                            collect(place + ":" + name, member, texts);
                        }
                    });
        } else if (json.isJsonArray()) {
            for (int i = 0; i < json.getAsJsonArray().size(); i++) {
                collect(place + "[" + i + "]", json.getAsJsonArray().get(i), texts);
            }
        } else if (json.isJsonPrimitive() && json.getAsJsonPrimitive().isString()) {
            texts.put(place, MARK.matcher(json.getAsString()).replaceAll(""));
        }
    }
}
