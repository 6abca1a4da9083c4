package org.askwell.speech;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;

/** Sentences that somebody has read aloud, which go before every engine. */
public interface Recordings {

    /** Whether anybody has recorded a sentence in {@code language}. */
    boolean any(Locale language);

    /**
     * The WAV file in which {@code sentence} is read; empty where nobody has recorded it.
     *
     * @throws IOException where it was recorded and cannot be read
     */
    Optional<byte[]> find(String sentence, Locale language) throws IOException;

    /** Recordings of nothing. */
    static Recordings none() {
        return new Recordings() {
            @Override
            public boolean any(Locale language) {
                return false;
            }

            @Override
            public Optional<byte[]> find(String sentence, Locale language) {
                return Optional.empty();
            }
        };
    }
}
