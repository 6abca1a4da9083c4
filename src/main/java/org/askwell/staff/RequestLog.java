package org.askwell.staff;

import org.askwell.callback.Reference;

import java.time.Instant;
import java.util.List;

/** What a store does for {@link StaffSession}, which alone may ask it. */
public interface RequestLog extends AutoCloseable {

    /** As {@link StaffSession#list()}. */
    List<LoggedRequest> list() throws RequestLogException;

    /** As {@link StaffSession#markDone}. */
    StatusChange markDone(Reference reference, Instant when) throws RequestLogException;

    /** As {@link StaffSession#reopen}. */
    StatusChange reopen(Reference reference, Instant doneAt) throws RequestLogException;

    /** Wipes what opens the requests; closing twice does nothing. */
    @Override
    void close();
}
