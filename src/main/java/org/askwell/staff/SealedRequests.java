package org.askwell.staff;

/** The requests of a log as they lie there, sealed: whoever takes them along can read none. */
public interface SealedRequests {

    /**
     * The content of a file that {@link StaffSession#open} opens on another machine.
     *
     * @param requests how many
     * @param file its bytes
     */
    @SuppressWarnings("ArrayRecordComponent") // carried, never compared
    record Sealed(int requests, byte[] file) {}

    /**
     * All of them.
     *
     * @throws RequestLogException where the log cannot be read
     */
    Sealed all() throws RequestLogException;
}
