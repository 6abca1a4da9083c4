package org.askwell.ui.keyboard.json;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

import org.askwell.ui.keyboard.KeyCap;
import org.askwell.ui.keyboard.KeyboardLayout;
import org.askwell.work.Problem;
import org.jspecify.annotations.Nullable;

import java.io.Reader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Reads the keys of a language.
 *
 * <p>The file has {@code columns}, the name of the {@code first} page, {@code pages} of rows of
 * keys, and {@code accents} by letter. A key is a letter, or an object with {@code action} (shift,
 * delete, clear, space) or {@code page} and {@code label}, and with {@code columns}.
 */
public final class KeyboardLayoutJson {
    private final String file;

    private KeyboardLayoutJson(String file) {
        this.file = file;
    }

    /**
     * The layout that {@code json} holds.
     *
     * @param file name to tell problems by
     * @throws IllegalArgumentException where it cannot be used; the message is a line of a {@link
     *     Problem}
     */
    public static KeyboardLayout read(String file, Reader json) {
        return new KeyboardLayoutJson(file).layout(json);
    }

    private KeyboardLayout layout(Reader json) {
        try {
            JsonObject root = JsonParser.parseReader(json).getAsJsonObject();
            int columns = root.get("columns").getAsInt();
            String first = root.get("first").getAsString();
            Map<String, List<List<KeyCap>>> pages = new LinkedHashMap<>();
            for (Map.Entry<String, JsonElement> page : root.getAsJsonObject("pages").entrySet()) {
                String path = "pages." + page.getKey();
                pages.put(page.getKey(), rows(page.getValue(), path, columns));
            }
            Map<String, List<String>> accents = new LinkedHashMap<>();
            root.getAsJsonObject("accents")
                    .entrySet()
                    .forEach(entry -> accents.put(entry.getKey(), texts(entry.getValue())));
            checkForms(accents, columns);
            checkTurns(pages, first);
            return new KeyboardLayout(columns, first, pages, accents);
        } catch (JsonParseException
                | IllegalStateException
                | UnsupportedOperationException
                | NullPointerException e) {
            throw problem("", "not a keyboard layout", "give columns, first, pages and accents", e);
        }
    }

    private List<List<KeyCap>> rows(JsonElement page, String path, int columns) {
        List<List<KeyCap>> rows = new ArrayList<>();
        for (JsonElement row : page.getAsJsonArray()) {
            String rowPath = path + "[" + rows.size() + "]";
            List<KeyCap> keys = new ArrayList<>();
            for (JsonElement key : row.getAsJsonArray()) {
                keys.add(key(key, rowPath + "[" + keys.size() + "]"));
            }
            if (keys.stream().mapToInt(KeyCap::columns).sum() > columns) {
                throw problem(
                        rowPath, "wider than " + columns + " columns", "take keys away", null);
            }
            rows.add(List.copyOf(keys));
        }
        return List.copyOf(rows);
    }

    private KeyCap key(JsonElement key, String path) {
        if (key.isJsonPrimitive()) {
            return new KeyCap.Letter(key.getAsString(), 1);
        }
        JsonObject object = key.getAsJsonObject();
        int columns = object.has("columns") ? object.get("columns").getAsInt() : 1;
        if (object.has("mark")) {
            return new KeyCap.Mark(object.get("mark").getAsString(), columns);
        }
        if (object.has("page")) {
            return new KeyCap.Turn(
                    object.get("page").getAsString(), object.get("label").getAsString(), columns);
        }
        return new KeyCap.Action(kind(object.get("action").getAsString(), path), columns);
    }

    private KeyCap.Kind kind(String action, String path) {
        for (KeyCap.Kind kind : KeyCap.Kind.values()) {
            if (kind.name().toLowerCase(Locale.ROOT).equals(action)) {
                return kind;
            }
        }
        throw problem(
                path + ".action",
                "unknown action \"" + action + "\"",
                "use shift, delete, clear or space",
                null);
    }

    /** The forms of a letter show in one row. */
    private void checkForms(Map<String, List<String>> accents, int columns) {
        accents.forEach((letter, forms) -> {
            if (forms.size() > columns) {
                throw problem(
                        "accents." + letter,
                        "more than " + columns + " forms",
                        "take some away; pages of keys and marks can hold them",
                        null);
            }
        });
    }

    private void checkTurns(Map<String, List<List<KeyCap>>> pages, String first) {
        if (!pages.containsKey(first)) {
            throw problem("first", "no page \"" + first + "\"", "name one of the pages", null);
        }
        pages.forEach((name, rows) ->
                rows.stream()
                        .flatMap(List::stream)
                        .forEach(key -> {
                            if (key instanceof KeyCap.Turn(String page, _, _)
                                    && !pages.containsKey(page)) {
                                throw problem(
                                        "pages." + name,
                                        "a key turns to no page \"" + page + "\"",
                                        "name one of the pages",
                                        null);
                            }
                        }));
    }

    private static List<String> texts(JsonElement array) {
        return array.getAsJsonArray().asList().stream().map(JsonElement::getAsString).toList();
    }

    private IllegalArgumentException problem(
            String path, String what, String remedy, @Nullable Exception cause) {
        return new IllegalArgumentException(Problem.error(file, path, what, remedy).line(), cause);
    }
}
