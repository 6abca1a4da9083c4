package org.askwell.staff;

import org.askwell.callback.CallbackRequest;
import org.askwell.callback.CallbackRequests;
import org.askwell.callback.NotLoggedException;
import org.askwell.callback.Reference;
import org.askwell.callback.Sending;

import java.util.function.Function;

/**
 * Logs requests only while somebody can open them: what came in without keys, or with the keys of
 * another kiosk, would wait for nobody.
 */
public record KeyedRequests(CallbackRequests log, StaffKeys keys) implements CallbackRequests {

    @Override
    public Reference add(Sending sending, Function<Reference, CallbackRequest> request)
            throws NotLoggedException {
        requireKeys();
        return log.add(sending, request);
    }

    @Override
    public void check() throws NotLoggedException {
        requireKeys();
        log.check();
    }

    private void requireKeys() throws NotLoggedException {
        try {
            keys.check();
        } catch (StaffKeysException e) {
            throw new NotLoggedException(String.valueOf(e.getMessage()), e);
        }
    }
}
