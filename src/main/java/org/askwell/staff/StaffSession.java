package org.askwell.staff;

import org.askwell.callback.Reference;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Predicate;

/**
 * The time in which staff can read requests: it holds the private key and the log, wipes the one
 * and shuts the other at its end.
 *
 * <p>What still asks for them after that is called off with a {@link CancellationException}.
 */
public final class StaffSession implements AutoCloseable {
    private final byte[] privateKey;
    private final RequestLog log;
    private final SessionTrail trail;
    private final Optional<Person> who;
    private boolean closed;

    /** A session opened with the recovery key, of which nothing is noted. */
    public StaffSession(byte[] privateKey, RequestLog log) {
        this(privateKey, log, SessionTrail.none(), Optional.empty());
    }

    /**
     * @param privateKey 32 bytes, which the session makes its own and wipes
     * @param log read and marked through this session alone
     * @param trail hears what is done in it, and when it ends
     * @param who opened it with a passphrase; empty where it was the recovery key
     */
    public StaffSession(
            byte[] privateKey, RequestLog log, SessionTrail trail, Optional<Person> who) {
        this.privateKey = privateKey;
        this.log = log;
        this.trail = trail;
        this.who = who;
    }

    /** The audit trail, in which this session is named. */
    public SessionTrail trail() {
        return trail;
    }

    /** Who opened it with a passphrase; empty where it was the recovery key. */
    public Optional<Person> who() {
        return who;
    }

    /** A copy of the private key, which the caller wipes. */
    public synchronized byte[] privateKey() {
        openLog();
        return privateKey.clone();
    }

    /**
     * All requests, and what was found changed in the log since the last session.
     *
     * @throws KeysRenewedException where the keys are others by now, so that the session has ended
     * @throws RequestLogException where the log cannot be read
     */
    public LogContents read() throws RequestLogException {
        try {
            return openLog().read();
        } catch (KeysRenewedException e) {
            close();
            throw e;
        }
    }

    /**
     * All requests, the first received first.
     *
     * @throws RequestLogException where the log cannot be read
     */
    public List<LoggedRequest> list() throws RequestLogException {
        return read().requests();
    }

    /**
     * Staff have taken note of {@code seen}: what is believed of each request is what counts from
     * now on.
     *
     * @return whether that is still what is found
     * @throws RequestLogException where the log cannot be written
     */
    public boolean takeNote(Tampering seen) throws RequestLogException {
        return openLog().takeNote(seen);
    }

    /**
     * Erases one request for ever because the person wishes it; only its reference and the time are
     * kept, so that a copy of the log that is put back loses it again, and the audit trail says
     * that one was erased.
     *
     * @throws RequestLogException where the log cannot be written
     */
    public ErasedOne erase(Reference reference) throws RequestLogException {
        return openLog().erase(reference);
    }

    /**
     * The requests that are {@code wanted}, as they are listed by command and exported.
     *
     * @throws RequestLogException where the log cannot be read
     */
    public List<LoggedRequest> list(Predicate<LoggedRequest> wanted) throws RequestLogException {
        return list().stream().filter(wanted).toList();
    }

    /**
     * Marks the request as done at {@code when}, where it is still new.
     *
     * @throws RequestLogException where the log cannot be written
     */
    public StatusChange markDone(Reference reference, Instant when) throws RequestLogException {
        return openLog().markDone(reference, when);
    }

    /**
     * Makes the request new again, where it is still the one that was marked as done at {@code
     * doneAt}.
     *
     * @throws RequestLogException where the log cannot be written
     */
    public StatusChange reopen(Reference reference, Instant doneAt) throws RequestLogException {
        return openLog().reopen(reference, doneAt);
    }

    /**
     * Opens what {@link SealedRequests} gave, on whatever machine.
     *
     * @return its requests, and which of them were changed on the way
     * @throws RequestLogException where it is no such file or damaged; the message lacks its name
     */
    public LogContents open(byte[] sealed) throws RequestLogException {
        return openLog().open(sealed);
    }

    /** Whether the session has ended. */
    public synchronized boolean closed() {
        return closed;
    }

    /** Wipes the private key and shuts the log; closing twice does nothing. */
    @Override
    public synchronized void close() {
        Arrays.fill(privateKey, (byte) 0);
        log.close();
        if (!closed) {
            closed = true;
            trail.end();
        }
    }

    private synchronized RequestLog openLog() {
        if (closed) {
            throw new CancellationException("the staff session is closed; unlock again");
        }
        return log;
    }
}
