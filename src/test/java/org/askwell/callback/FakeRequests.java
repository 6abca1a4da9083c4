package org.askwell.callback;

/** A log that takes every request and keeps none, and that can fail. */
public final class FakeRequests implements CallbackRequests {
    private boolean failing;

    /** Lets everything fail from now on. */
    public void fail() {
        failing = true;
    }

    @Override
    public void add(CallbackRequest request) throws NotLoggedException {
        check();
    }

    @Override
    public void check() throws NotLoggedException {
        if (failing) {
            throw new NotLoggedException("as told to");
        }
    }

    @Override
    public boolean knows(Reference reference) {
        return false;
    }
}
