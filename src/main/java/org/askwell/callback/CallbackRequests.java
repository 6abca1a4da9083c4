package org.askwell.callback;

/** Where finished requests are logged; it can be written to without being able to read it. */
public interface CallbackRequests {

    /**
     * Logs {@code request} so that it survives a power cut before this returns.
     *
     * @throws NotLoggedException where it could not be written
     */
    void add(CallbackRequest request) throws NotLoggedException;

    /** Whether a request already goes by {@code reference}. */
    boolean knows(Reference reference) throws NotLoggedException;
}
