package org.askwell.callback;

import java.util.random.RandomGenerator;

/** Finds references that no logged request goes by yet. */
public final class References {
    private static final int TRIES = 20;

    private final CallbackRequests log;
    private final RandomGenerator random;

    public References(CallbackRequests log, RandomGenerator random) {
        this.log = log;
        this.random = random;
    }

    /**
     * A reference that the log does not know.
     *
     * @throws NotLoggedException where the log cannot be asked, or knew every reference that was
     *     tried
     */
    public Reference fresh() throws NotLoggedException {
        for (int i = 0; i < TRIES; i++) {
            Reference reference = Reference.random(random);
            if (!log.knows(reference)) {
                return reference;
            }
        }
        throw new NotLoggedException(
                "no free reference was found in " + TRIES + " tries; erase old requests");
    }
}
