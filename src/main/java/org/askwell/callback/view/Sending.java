package org.askwell.callback.view;

import org.askwell.callback.NotLoggedException;
import org.askwell.callback.Reference;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/**
 * One filled form on its way into the log. However often it is sent, because nobody could tell
 * whether it had arrived, it is one request: it keeps its reference and the time of the first try.
 */
final class Sending {
    private final AtomicReference<Optional<Stamp>> stamp = new AtomicReference<>(Optional.empty());

    /**
     * What tells one request from all others.
     *
     * @param received when it was first sent
     */
    record Stamp(Reference reference, Instant received) {}

    /** The stamp of the first try, which is made now where this is the first. */
    Stamp stamp(SubmitRequest.FreshReference references, InstantSource clock)
            throws NotLoggedException {
        Optional<Stamp> given = stamp.get();
        if (given.isPresent()) {
            return given.get();
        }
        Stamp fresh = new Stamp(references.fresh(), clock.instant());
        stamp.set(Optional.of(fresh));
        return fresh;
    }

    /** Another request goes by the reference. */
    void forget() {
        stamp.set(Optional.empty());
    }
}
