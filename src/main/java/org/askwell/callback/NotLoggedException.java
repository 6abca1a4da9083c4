package org.askwell.callback;

/** A request could not be logged: the disk is full, read-only or damaged. */
public class NotLoggedException extends Exception {
    private static final long serialVersionUID = 1L;

    public NotLoggedException(String message) {
        super(message);
    }

    public NotLoggedException(String message, Throwable cause) {
        super(message, cause);
    }
}
