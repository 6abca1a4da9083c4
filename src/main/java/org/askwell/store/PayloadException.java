package org.askwell.store;

/** Stored bytes are not what they should be; the message says where and repeats none of them. */
final class PayloadException extends Exception {
    private static final long serialVersionUID = 1L;

    PayloadException(String message) {
        super(message);
    }
}
