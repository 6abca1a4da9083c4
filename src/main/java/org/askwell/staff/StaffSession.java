package org.askwell.staff;

import java.util.Arrays;

/** The time in which staff can read requests: it holds the private key and wipes it at its end. */
public final class StaffSession implements AutoCloseable {
    private final byte[] privateKey;
    private boolean closed;

    /**
     * @param privateKey 32 bytes, which the session makes its own and wipes
     */
    public StaffSession(byte[] privateKey) {
        this.privateKey = privateKey;
    }

    /**
     * A copy of the private key, which the caller wipes.
     *
     * @throws IllegalStateException where the session is closed
     */
    public synchronized byte[] privateKey() {
        if (closed) {
            throw new IllegalStateException("the staff session is closed");
        }
        return privateKey.clone();
    }

    /** Whether the session has ended. */
    public synchronized boolean closed() {
        return closed;
    }

    /** Wipes the private key; closing twice does nothing. */
    @Override
    public synchronized void close() {
        Arrays.fill(privateKey, (byte) 0);
        closed = true;
    }
}
