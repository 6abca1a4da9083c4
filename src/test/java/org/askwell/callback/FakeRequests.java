package org.askwell.callback;

import java.util.Random;
import java.util.function.Function;

/** A log that takes every request and keeps none, and that can fail. */
public final class FakeRequests implements CallbackRequests {
    private boolean failing;

    /** Lets everything fail from now on. */
    public void fail() {
        failing = true;
    }

    @Override
    public Reference add(Sending sending, Function<Reference, CallbackRequest> request)
            throws NotLoggedException {
        check();
        return sending.reference(() -> Reference.random(new Random(1)));
    }

    @Override
    public void check() throws NotLoggedException {
        if (failing) {
            throw new NotLoggedException("as told to");
        }
    }
}
