package org.askwell.content.figure;

import java.util.Map;
import java.util.Optional;

/** Gives the drawings of a pack by their paths inside it. */
@FunctionalInterface
public interface DrawingSource {

    /** That of {@code drawings}. */
    static DrawingSource of(Map<String, Drawing> drawings) {
        Map<String, Drawing> all = Map.copyOf(drawings);
        return file -> Optional.ofNullable(all.get(file));
    }

    /** The drawing in {@code file}; empty where the pack has none. */
    Optional<Drawing> drawing(String file);
}
