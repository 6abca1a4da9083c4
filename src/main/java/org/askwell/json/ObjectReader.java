package org.askwell.json;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads the fields of one object and remembers which were asked for. */
public final class ObjectReader {
    /** By it editors find the schema of a file. */
    private static final String SCHEMA = "$schema";

    private final FileLocation place;
    private final Map<String, JsonValue> members;
    private final Set<String> asked = new LinkedHashSet<>();
    private boolean restIgnored;

    ObjectReader(FileLocation place, Map<String, JsonValue> members) {
        this.place = place;
        this.members = members;
    }

    /** Where the object stands. */
    public FileLocation place() {
        return place;
    }

    /** Where the field {@code name} stands or would stand. */
    public FileLocation place(String name) {
        return place.member(name);
    }

    /** Whether there is a field {@code name}, right or wrong. */
    public boolean has(String name) {
        asked.add(name);
        return members.containsKey(name);
    }

    /** The field {@code name}; empty after telling that it is missing or wrong. */
    public <T> Optional<T> required(String name, JsonRule<T> rule) {
        return requiredOr(name, rule, "add it");
    }

    /** The same; {@code example} can be copied into the object where the field is missing. */
    public <T> Optional<T> required(String name, JsonRule<T> rule, String example) {
        return requiredOr(name, rule, "add your own, such as " + example);
    }

    private <T> Optional<T> requiredOr(String name, JsonRule<T> rule, String remedy) {
        if (!has(name)) {
            place(name).error("is missing", remedy);
            return Optional.empty();
        }
        return optional(name, rule);
    }

    /** The field {@code name}; empty where there is none, or after telling that it is wrong. */
    public <T> Optional<T> optional(String name, JsonRule<T> rule) {
        asked.add(name);
        return Optional.ofNullable(members.get(name))
                .flatMap(value -> rule.read(place(name), value));
    }

    /** Says nothing of the fields that were not asked for. */
    public void ignoreRest() {
        restIgnored = true;
    }

    /** Whether there are fields that have not been asked for. */
    public boolean hasUnknownFields() {
        return unknownFields().findAny().isPresent();
    }

    void tellUnknownFields() {
        if (!restIgnored) {
            unknownFields().forEach(this::unknown);
        }
    }

    private Stream<String> unknownFields() {
        return members.keySet().stream()
                .filter(name -> !asked.contains(name))
                .filter(name -> !(name.equals(SCHEMA) && place.path().isEmpty()));
    }

    private void unknown(String name) {
        place(name)
                .error(
                        "is not a known field",
                        Nearest.to(name, asked)
                                .map(near -> "did you mean " + Quoted.text(near) + "?")
                                .orElse("remove it; known are " + String.join(", ", asked)));
    }
}
