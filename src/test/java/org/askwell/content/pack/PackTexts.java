package org.askwell.content.pack;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The texts of the bundled pack as they stand in its files. */
final class PackTexts {
    static final Path PACK = Path.of("assets/content/chemotherapy-immunotherapy");

    private static final Pattern MARK = Pattern.compile("\\[([^\\]]+)\\]\\(([^)]+)\\)");

    /** The members that a patient reads on a page; a description is only spoken. */
    private static final Set<String> READ =
            Set.of("text", "items", "title", "caption", "label", "left", "right", "both");

    private PackTexts() {}

    static List<String> topics() {
        try (Stream<Path> files = Files.list(PACK.resolve("en/topics"))) {
            return files.sorted().map(file -> PACK.relativize(file).toString()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every file whose statements rest on facts. */
    static List<String> files() {
        List<String> files = new ArrayList<>(topics());
        files.add("en/comparison.json");
        files.add("en/glossary.json");
        return files;
    }

    static JsonObject json(String file) {
        try {
            return JsonParser.parseString(Files.readString(PACK.resolve(file))).getAsJsonObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a topic suggests to ask the medical team. */
    static List<String> questions(String topic) {
        return json(topic).getAsJsonArray("questions").asList().stream()
                .map(question -> question.getAsJsonObject().get("text").getAsString())
                .toList();
    }

    /** Everything on the page of a topic, without glossary marks. */
    static List<String> read(String topic) {
        return plain(topic, READ);
    }

    /** The texts of all members with one of {@code names}, without glossary marks. */
    static List<String> plain(String file, Set<String> names) {
        return of(file, names).stream().map(text -> MARK.matcher(text).replaceAll("$1")).toList();
    }

    /** The texts of all members with one of {@code names}, in reading order. */
    static List<String> of(String file, Set<String> names) {
        List<String> texts = new ArrayList<>();
        collect(json(file), false, names, texts);
        return texts;
    }

    /** The glossary ids that a topic marks, in reading order. */
    static List<String> terms(String topic) {
        List<String> terms = new ArrayList<>();
        for (String text : of(topic, READ)) {
            Matcher mark = MARK.matcher(text);
            while (mark.find()) {
                terms.add(mark.group(2));
            }
        }
        return terms;
    }

    static List<String> glossary() {
        return json("en/glossary.json").getAsJsonArray("entries").asList().stream()
                .map(entry -> entry.getAsJsonObject().get("term").getAsString())
                .toList();
    }

    static List<String> facts() {
        return json("facts.json").getAsJsonArray("facts").asList().stream()
                .map(fact -> fact.getAsJsonObject().get("id").getAsString())
                .toList();
    }

    /** Whatever in a file has to name what it rests on. */
    static List<JsonObject> statements(String file) {
        JsonObject json = json(file);
        return Stream.of("blocks", "entries", "rows")
                .filter(json::has)
                .flatMap(name -> json.getAsJsonArray(name).asList().stream())
                .map(JsonElement::getAsJsonObject)
                .toList();
    }

    private static void collect(
            JsonElement json, boolean wanted, Set<String> names, List<String> texts) {
        if (json.isJsonObject()) {
            json.getAsJsonObject()
                    .entrySet()
                    .forEach(member ->
                            collect(
                                    member.getValue(),
                                    names.contains(member.getKey()),
                                    names,
                                    texts));
        } else if (json.isJsonArray()) {
            json.getAsJsonArray().forEach(element -> collect(element, wanted, names, texts));
        } else if (wanted) {
            texts.add(json.getAsString());
        }
    }
}
