package org.askwell.feedback;

/** The counts cannot be read or written; the message says where, why and what to do. */
public final class FeedbackException extends Exception {
    private static final long serialVersionUID = 1L;

    public FeedbackException(String message, Throwable cause) {
        super(message, cause);
    }
}
