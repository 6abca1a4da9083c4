package org.askwell.json;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;

import java.io.EOFException;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads strict JSON (RFC 8259) and tells what is broken, and where. */
public final class JsonDocument {
    /** The most bytes that a JSON file may have; a larger one is refused unread. */
    public static final long MAX_BYTES = 1_000_000;

    private static final int DEEPEST = 32;
    private static final Pattern POSITION = Pattern.compile("at line (\\d+) column (\\d+)");

    private JsonDocument() {}

    /** The value in {@code bytes}; empty after telling {@code place} why there is none. */
    public static Optional<JsonValue> read(FileLocation place, byte[] bytes) {
        if (bytes.length > MAX_BYTES) {
            place.error("is larger than 1 MB", "make it smaller, or split it");
            return Optional.empty();
        }
        return Utf8Text.read(place, bytes).flatMap(text -> parse(place, text));
    }

    private static Optional<JsonValue> parse(FileLocation place, String text) {
        if (text.isBlank()) {
            place.error("is empty", "write a JSON object: { … }");
            return Optional.empty();
        }
        try (JsonReader reader = new JsonReader(new StringReader(text))) {
            reader.setStrictness(Strictness.STRICT);
            JsonValue value = value(reader, place, 0);
            if (reader.peek() == JsonToken.END_DOCUMENT) {
                return Optional.of(value);
            }
            place.error("goes on after its end", "keep one JSON value in the file");
        } catch (TooDeepException e) {
            e.place.error("is nested more than " + DEEPEST + " deep", "take levels out");
        } catch (MalformedJsonException | EOFException e) {
            tell(place, String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Optional.empty();
    }

    private static void tell(FileLocation place, String message) {
        Matcher at = POSITION.matcher(message);
        FileLocation position =
                at.find()
                        ? place.position(
                                Integer.parseInt(at.group(1)), Integer.parseInt(at.group(2)))
                        : place;
        if (message.startsWith("Unterminated string")) {
            position.error("a text has no closing quotation mark", "close it with \"");
        } else if (message.startsWith("Unescaped control")) {
            position.error(
                    "a text holds a line end or another control character",
                    "keep each text on one line");
        } else if (message.startsWith("End of input")) {
            position.error("the file ends too early", "close every { and [");
        } else {
            position.error(
                    "is not valid JSON here",
                    "look for a missing or extra comma, colon, quotation mark or bracket, or a"
                            + " comment");
        }
    }

    private static JsonValue value(JsonReader reader, FileLocation place, int depth)
            throws IOException {
        JsonToken next = reader.peek();
        boolean container = next == JsonToken.BEGIN_OBJECT || next == JsonToken.BEGIN_ARRAY;
        if (container && depth == DEEPEST) {
            throw new TooDeepException(place);
        }
        return switch (next) {
            case BEGIN_OBJECT -> members(reader, place, depth);
            case BEGIN_ARRAY -> items(reader, place, depth);
            case STRING -> new JsonValue.Text(reader.nextString());
            case NUMBER -> new JsonValue.Numeral(reader.nextString());
            case BOOLEAN -> new JsonValue.Truth(reader.nextBoolean());
            case NULL -> {
                reader.nextNull();
                yield new JsonValue.Null();
            }
            case END_ARRAY, END_OBJECT, NAME, END_DOCUMENT ->
                    throw new MalformedJsonException("no value here");
        };
    }

    private static JsonValue members(JsonReader reader, FileLocation place, int depth)
            throws IOException {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        reader.beginObject();
        while (reader.hasNext()) {
            String name = reader.nextName();
            JsonValue value = value(reader, place.member(name), depth + 1);
            if (members.putIfAbsent(name, value) != null) {
                place.member(name).error("stands here twice", "keep one of the two");
            }
        }
        reader.endObject();
        return new JsonValue.Members(members);
    }

    private static JsonValue items(JsonReader reader, FileLocation place, int depth)
            throws IOException {
        List<JsonValue> items = new ArrayList<>();
        reader.beginArray();
        while (reader.hasNext()) {
            items.add(value(reader, place.item(items.size()), depth + 1));
        }
        reader.endArray();
        return new JsonValue.Items(items);
    }

    /** Ends the reading of a file that is nested too deep. */
    private static final class TooDeepException extends IOException {
        private static final long serialVersionUID = 1;
        private final transient FileLocation place;

        TooDeepException(FileLocation place) {
            this.place = place;
        }
    }
}
