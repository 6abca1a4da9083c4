package org.askwell.cli;

/** What the program tells the shell when it ends. */
public final class ExitStatus {
    /** What was asked for is done. */
    public static final int DONE = 0;

    /** There was a problem, and it was told. */
    public static final int PROBLEM = 1;

    /** The command was not understood. */
    public static final int USAGE = 2;

    private ExitStatus() {}
}
