package org.askwell.json;

import java.util.Optional;

/** What a value in a file has to be. */
@FunctionalInterface
public interface JsonRule<T> {

    /** What {@code value} means; empty after telling {@code place} what is wrong with it. */
    Optional<T> read(FileLocation place, JsonValue value);
}
