package org.askwell.callback;

import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * What a patient and staff call a request by: three letters, a hyphen and four, in the alphabet of
 * {@link CheckedLetters}; six of them are random, and the last one checks them.
 */
public record Reference(String text) {
    private static final int LETTERS = 7;
    private static final int FIRST_GROUP = 3;

    /**
     * @throws IllegalArgumentException where the text is not spelt so or the check letter does not
     *     fit
     */
    public Reference {
        if (!CheckedLetters.parse(text, LETTERS)
                .map(Reference::grouped)
                .equals(Optional.of(text))) {
            throw new IllegalArgumentException("not a reference");
        }
    }

    /** A reference by chance, one of 148 million. */
    public static Reference random(RandomGenerator random) {
        return new Reference(grouped(CheckedLetters.random(random, LETTERS)));
    }

    /** The reference that somebody typed, in any case and with or without hyphen and spaces. */
    public static Optional<Reference> parse(String typed) {
        return CheckedLetters.parse(typed, LETTERS).map(Reference::grouped).map(Reference::new);
    }

    @Override
    public String toString() {
        return text;
    }

    private static String grouped(String letters) {
        return letters.substring(0, FIRST_GROUP) + "-" + letters.substring(FIRST_GROUP);
    }
}
