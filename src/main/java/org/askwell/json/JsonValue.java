package org.askwell.json;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A JSON value as it stands in a file (RFC 8259). */
public sealed interface JsonValue {

    /** What kind of value it is, as a person would say it. */
    String kind();

    record Text(String value) implements JsonValue {
        @Override
        public String kind() {
            return "text";
        }
    }

    /** A number in the file's own digits. */
    record Numeral(String literal) implements JsonValue {
        @Override
        public String kind() {
            return "a number";
        }
    }

    record Truth(boolean value) implements JsonValue {
        @Override
        public String kind() {
            return Boolean.toString(value);
        }
    }

    record Null() implements JsonValue {
        @Override
        public String kind() {
            return "null";
        }
    }

    record Items(List<JsonValue> items) implements JsonValue {
        public Items {
            items = List.copyOf(items);
        }

        @Override
        public String kind() {
            return "a list";
        }
    }

    /** An object whose members keep the file's order. */
    record Members(Map<String, JsonValue> members) implements JsonValue {
        public Members {
            members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
        }

        @Override
        public String kind() {
            return "an object";
        }
    }
}
