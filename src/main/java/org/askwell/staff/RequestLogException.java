package org.askwell.staff;

/** The log of requests cannot be read or written; the message says where, why and what to do. */
public class RequestLogException extends Exception {
    private static final long serialVersionUID = 1L;

    public RequestLogException(String message) {
        super(message);
    }

    public RequestLogException(String message, Throwable cause) {
        super(message, cause);
    }
}
