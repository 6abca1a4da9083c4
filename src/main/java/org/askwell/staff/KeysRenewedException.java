package org.askwell.staff;

/**
 * The keys were made anew since a session was opened, so that it cannot open what came in after
 * that; the session ends.
 */
public final class KeysRenewedException extends RequestLogException {
    private static final long serialVersionUID = 1L;

    public KeysRenewedException() {
        super("new keys were made since the requests were opened; lock them, and unlock again");
    }
}
