package org.askwell.staff;

import org.askwell.callback.Reference;

import java.time.Instant;
import java.util.List;

/** What a store does for {@link StaffSession}, which alone may ask it. */
public interface RequestLog extends AutoCloseable {

    /** As {@link StaffSession#read()}. */
    LogContents read() throws RequestLogException;

    /** As {@link StaffSession#list()}. */
    default List<LoggedRequest> list() throws RequestLogException {
        return read().requests();
    }

    /** As {@link StaffSession#markDone}. */
    StatusChange markDone(Reference reference, Instant when) throws RequestLogException;

    /** As {@link StaffSession#reopen}. */
    StatusChange reopen(Reference reference, Instant doneAt) throws RequestLogException;

    /** As {@link StaffSession#takeNote}. */
    boolean takeNote(Tampering seen) throws RequestLogException;

    /** As {@link StaffSession#erase}. */
    ErasedOne erase(Reference reference) throws RequestLogException;

    /** As {@link StaffSession#open}. */
    LogContents open(byte[] sealed) throws RequestLogException;

    /** Wipes what opens the requests; closing twice does nothing. */
    @Override
    void close();
}
