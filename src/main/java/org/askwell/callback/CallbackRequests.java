package org.askwell.callback;

/** Where finished requests are logged; it can be written to without being able to read it. */
public interface CallbackRequests {

    /**
     * Logs {@code request} so that it survives a power cut before this returns. The same request,
     * which has the reference, the time of receipt and the kiosk of one that is logged and new,
     * takes its place, so that whoever cannot tell whether it arrived may send it again.
     *
     * @throws ReferenceTakenException where another request goes by its reference
     * @throws NotLoggedException where it could not be written
     */
    void add(CallbackRequest request) throws NotLoggedException;

    /**
     * Finds out whether a request could be logged now, and logs none.
     *
     * @throws NotLoggedException where none could
     */
    void check() throws NotLoggedException;

    /** Whether a request already goes by {@code reference}. */
    boolean knows(Reference reference) throws NotLoggedException;
}
