package org.askwell.callback;

/** Another request goes by the reference already; one with a new reference can be logged. */
public final class ReferenceTakenException extends NotLoggedException {
    private static final long serialVersionUID = 1L;

    public ReferenceTakenException(String message) {
        super(message);
    }
}
