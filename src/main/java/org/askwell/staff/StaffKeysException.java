package org.askwell.staff;

/** The key file is missing, damaged or in the way; the message says where and what to do. */
public final class StaffKeysException extends Exception {
    private static final long serialVersionUID = 1L;

    public StaffKeysException(String message) {
        super(message);
    }

    public StaffKeysException(String message, Throwable cause) {
        super(message, cause);
    }
}
