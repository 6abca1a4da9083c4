package org.askwell.device;

/** The X server that the program drew on has gone. */
public final class DisplayLostException extends Exception {
    private static final long serialVersionUID = 1L;

    DisplayLostException() {
        super("the X server has gone");
    }
}
