package org.askwell.store;

import java.util.Arrays;
import java.util.Optional;

/** How the personal part of a request is kept: JSON of {@link PayloadJson}, sealed by HPKE. */
enum SealedFormat {
    /** Sealed as it was taken, when nobody had rung. */
    TAKEN("hpke-1"),

    /** Taken by a program that did not seal, and sealed later, in whatever state it was then. */
    SEALED_LATER("hpke-1-later");

    private final String id;

    SealedFormat(String id) {
        this.id = id;
    }

    /** As the log writes it. */
    String id() {
        return id;
    }

    /** The format that the log writes so; empty for an unknown one. */
    static Optional<SealedFormat> of(String id) {
        return Arrays.stream(values()).filter(format -> format.id.equals(id)).findFirst();
    }
}
