package org.askwell.store.keys;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;

import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The fields of a JSON object that this program has stored, each checked when it is read. */
public final class JsonFields {
    private final JsonObject object;
    private final String path;

    private JsonFields(JsonObject object, String path) {
        this.object = object;
        this.path = path;
    }

    /**
     * The object that {@code bytes} hold in UTF-8.
     *
     * @throws PayloadException where they are not one JSON object
     */
    public static JsonFields parse(byte[] bytes) throws PayloadException {
        try {
            String text =
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            JsonReader reader = new JsonReader(new StringReader(text));
            reader.setStrictness(Strictness.STRICT);
            JsonElement element = JsonParser.parseReader(reader);
            if (!element.isJsonObject() || reader.peek() != JsonToken.END_DOCUMENT) {
                throw new PayloadException("is not one JSON object");
            }
            return new JsonFields(element.getAsJsonObject(), "");
        } catch (IOException | JsonParseException e) {
            // The parser's own message may repeat what was stored.
            throw new PayloadException("is not JSON in UTF-8");
        }
    }

    /** The object itself. */
    public JsonObject object() {
        return object;
    }

    public String text(String name) throws PayloadException {
        JsonPrimitive value = primitive(name);
        if (!value.isString()) {
            throw wrong(name, "is not a text");
        }
        return value.getAsString();
    }

    /** The text {@code name}, which rows of earlier versions do not have. */
    public Optional<String> optionalText(String name) throws PayloadException {
        return object.has(name) ? Optional.of(text(name)) : Optional.empty();
    }

    public boolean flag(String name) throws PayloadException {
        JsonPrimitive value = primitive(name);
        if (!value.isBoolean()) {
            throw wrong(name, "is neither true nor false");
        }
        return value.getAsBoolean();
    }

    /** A whole number from {@code least} to {@code most}. */
    public int number(String name, int least, int most) throws PayloadException {
        JsonPrimitive value = primitive(name);
        if (!value.isNumber() || !value.getAsString().matches("[0-9]{1,9}")) {
            throw wrong(name, "is not a whole number");
        }
        int number = value.getAsInt();
        if (number < least || number > most) {
            throw wrong(name, "is not from " + least + " to " + most);
        }
        return number;
    }

    public JsonFields fields(String name) throws PayloadException {
        return fields(element(name), path + name);
    }

    public List<JsonFields> list(String name) throws PayloadException {
        JsonElement element = element(name);
        if (!element.isJsonArray()) {
            throw wrong(name, "is not a list");
        }
        List<JsonFields> list = new ArrayList<>();
        for (JsonElement item : element.getAsJsonArray()) {
            list.add(fields(item, path + name + "[" + list.size() + "]"));
        }
        return list;
    }

    public List<String> texts(String name) throws PayloadException {
        JsonElement element = element(name);
        if (!element.isJsonArray()) {
            throw wrong(name, "is not a list");
        }
        List<String> texts = new ArrayList<>();
        for (JsonElement item : element.getAsJsonArray()) {
            if (!(item instanceof JsonPrimitive text) || !text.isString()) {
                throw wrong(name, "does not hold texts alone");
            }
            texts.add(text.getAsString());
        }
        return texts;
    }

    /** The complaint that the field {@code name} is wrong. */
    public PayloadException wrong(String name, String what) {
        return new PayloadException(path + name + " " + what);
    }

    private JsonPrimitive primitive(String name) throws PayloadException {
        JsonElement element = element(name);
        if (!element.isJsonPrimitive()) {
            throw wrong(name, "is not a single value");
        }
        return element.getAsJsonPrimitive();
    }

    private JsonElement element(String name) throws PayloadException {
        if (!object.has(name)) {
            throw wrong(name, "is missing");
        }
        return object.get(name);
    }

    private static JsonFields fields(JsonElement element, String path) throws PayloadException {
        if (!element.isJsonObject()) {
            throw new PayloadException(path + " is not an object");
        }
        return new JsonFields(element.getAsJsonObject(), path + ".");
    }
}
