package org.askwell.store.keys;

/** Stored bytes are not what they should be; the message says where and repeats none of them. */
public final class PayloadException extends Exception {
    private static final long serialVersionUID = 1L;

    public PayloadException(String message) {
        super(message);
    }
}
