package org.askwell.staff;

import java.util.function.Predicate;

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
    default Sealed all() throws RequestLogException {
        return of(_ -> true);
    }

    /**
     * Those whose references are {@code wanted}.
     *
     * @throws RequestLogException where the log cannot be read
     */
    Sealed of(Predicate<String> wanted) throws RequestLogException;
}
