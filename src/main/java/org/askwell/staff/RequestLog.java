package org.askwell.staff;

import org.askwell.callback.Reference;

import java.time.Instant;
import java.util.List;

/** The logged requests, as staff work through them; only a {@link StaffSession} gives one. */
public interface RequestLog extends LogState {

    /**
     * All requests, the first received first.
     *
     * @throws RequestLogException where the log cannot be read
     */
    List<LoggedRequest> list() throws RequestLogException;

    /**
     * Marks the request as done at {@code when}, where it is still new.
     *
     * @throws RequestLogException where the log cannot be written
     */
    StatusChange markDone(Reference reference, Instant when) throws RequestLogException;

    /**
     * Makes the request new again, where it is still the one that was marked as done at {@code
     * doneAt}.
     *
     * @throws RequestLogException where the log cannot be written
     */
    StatusChange reopen(Reference reference, Instant doneAt) throws RequestLogException;
}
