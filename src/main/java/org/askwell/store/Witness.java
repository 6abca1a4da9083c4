package org.askwell.store;

import org.askwell.site.Retention;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What a session saw of one request, or left of it, so that the next one notices what became of it.
 *
 * @param digest of the part of its row that never changes
 * @param received when the form was sent
 * @param doubtful whether the clock was in doubt then
 */
@SuppressWarnings("ArrayRecordComponent") // carried, never compared
record Witness(
        String reference, byte[] digest, Instant received, boolean doubtful, RequestState state) {

    /** The same of a row that has another state. */
    Witness with(RequestState other) {
        return new Witness(reference, digest, received, doubtful, other);
    }

    /** What is tagged of it. */
    BoundFields fields() {
        BoundFields fields =
                new BoundFields()
                        .add("witness")
                        .add(reference)
                        .add(digest)
                        .add(received.toEpochMilli())
                        .add(doubtful);
        state.addTo(fields);
        return fields;
    }

    /**
     * Whether the kiosk may have erased it by {@code now}, by its age.
     *
     * @param since when a session last saw it, from which on ages count where stamps are in doubt
     */
    boolean mayBeErased(Retention limits, Instant now, Optional<Instant> since) {
        return past(from(state.countsFrom(), doubtful, received, since), limits.atMost(), now)
                || state.doneAt()
                        .filter(done ->
                                past(
                                        from(
                                                state.doneCountsFrom(),
                                                state.doneDoubtful(),
                                                done,
                                                since),
                                        limits.afterDone(),
                                        now))
                        .isPresent();
    }

    private static Optional<Instant> from(
            Optional<Instant> counted, boolean doubtful, Instant stamp, Optional<Instant> since) {
        return counted.or(() -> doubtful ? since : Optional.of(stamp));
    }

    /** Where nobody knows from when on an age counts, any is possible. */
    private static boolean past(Optional<Instant> from, int days, Instant now) {
        return from.filter(start -> now.isBefore(start.plus(Duration.ofDays(days)))).isEmpty();
    }
}
