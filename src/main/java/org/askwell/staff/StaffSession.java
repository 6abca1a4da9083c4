package org.askwell.staff;

import org.askwell.callback.Reference;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The time in which staff can read requests: it holds the private key and the log, wipes the one
 * and shuts the other at its end.
 */
public final class StaffSession implements AutoCloseable {
    private final byte[] privateKey;
    private final RequestLog log;
    private boolean closed;

    /**
     * @param privateKey 32 bytes, which the session makes its own and wipes
     * @param log given out through this session alone
     */
    public StaffSession(byte[] privateKey, RequestLog log) {
        this.privateKey = privateKey;
        this.log = log;
    }

    /**
     * A copy of the private key, which the caller wipes.
     *
     * @throws IllegalStateException where the session is closed
     */
    public synchronized byte[] privateKey() {
        requireOpen();
        return privateKey.clone();
    }

    /** The log; each of its methods throws {@link IllegalStateException} once this is closed. */
    public RequestLog log() {
        return new OpenLog();
    }

    /** Whether the session has ended. */
    public synchronized boolean closed() {
        return closed;
    }

    /** Wipes the private key and shuts the log; closing twice does nothing. */
    @Override
    public synchronized void close() {
        Arrays.fill(privateKey, (byte) 0);
        closed = true;
    }

    private synchronized RequestLog requireOpen() {
        if (closed) {
            throw new IllegalStateException("the staff session is closed; unlock again");
        }
        return log;
    }

    private final class OpenLog implements RequestLog {
        @Override
        public List<LoggedRequest> list() throws RequestLogException {
            return requireOpen().list();
        }

        @Override
        public StatusChange markDone(Reference reference, Instant when) throws RequestLogException {
            return requireOpen().markDone(reference, when);
        }

        @Override
        public StatusChange reopen(Reference reference, Instant doneAt) throws RequestLogException {
            return requireOpen().reopen(reference, doneAt);
        }

        @Override
        public void check() throws RequestLogException {
            requireOpen().check();
        }

        @Override
        public Optional<Uncalled> uncalled() throws RequestLogException {
            return requireOpen().uncalled();
        }

        @Override
        public void takeNote(Uncalled seen, Instant when) throws RequestLogException {
            requireOpen().takeNote(seen, when);
        }

        @Override
        public boolean lost() throws RequestLogException {
            return requireOpen().lost();
        }

        @Override
        public void takeNoteOfLoss() throws RequestLogException {
            requireOpen().takeNoteOfLoss();
        }
    }
}
