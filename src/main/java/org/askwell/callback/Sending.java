package org.askwell.callback;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * One filled form on its way into the log. However often it is sent, because nobody could tell
 * whether it had arrived, it is one request: it keeps its reference and the time of the first try.
 */
public final class Sending {
    private Optional<Instant> received = Optional.empty();
    private Optional<Reference> reference = Optional.empty();

    /** When it was first sent, which is now where this is the first try. */
    public synchronized Instant received(InstantSource clock) {
        Instant first = received.orElseGet(clock::instant);
        received = Optional.of(first);
        return first;
    }

    /** The reference of the first try, which {@code draw} gives where this is the first. */
    public synchronized Reference reference(Supplier<Reference> draw) {
        Reference kept = reference.orElseGet(draw);
        reference = Optional.of(kept);
        return kept;
    }

    /** Forgets the reference, by which another request goes. */
    public synchronized void referenceTaken() {
        reference = Optional.empty();
    }
}
