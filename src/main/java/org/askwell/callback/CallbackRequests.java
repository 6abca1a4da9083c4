package org.askwell.callback;

import java.util.function.Function;

/** Where finished requests are logged; it can be written to without being able to read it. */
public interface CallbackRequests {

    /**
     * Logs a request under a reference that no other goes by, so that it survives a power cut
     * before this returns. Where the same {@code sending} is logged and new, received at the same
     * time by the same kiosk, this takes its place, so that whoever cannot tell whether it arrived
     * may send it again.
     *
     * @param request what is logged under a reference; called once for each that is tried
     * @return the reference that it is logged under
     * @throws NotLoggedException where it could not be written, or no reference was free
     */
    Reference add(Sending sending, Function<Reference, CallbackRequest> request)
            throws NotLoggedException;

    /**
     * Finds out whether a request could be logged now, and logs none.
     *
     * @throws NotLoggedException where none could
     */
    void check() throws NotLoggedException;
}
