package org.askwell.staff;

import java.time.Instant;
import java.util.Optional;

/**
 * From when on the age of a request counts, which is not what is stamped on it where the clock was
 * in doubt.
 *
 * @param doubtful whether the clock was in doubt when the form was sent
 * @param received from when on its age counts; empty where that waits for a clock to be trusted
 * @param done from when on the time since completion counts; empty while it is new or that waits
 */
public record Ageing(boolean doubtful, Optional<Instant> received, Optional<Instant> done) {

    /** The ageing under a clock that was always trusted. */
    public static Ageing trusted(Instant received, Optional<Instant> doneAt) {
        return new Ageing(false, Optional.of(received), doneAt);
    }

    /** The same until the log is read again, once the request is marked as done then. */
    Ageing marked(Optional<Instant> doneAt) {
        return new Ageing(doubtful, received, doneAt);
    }
}
