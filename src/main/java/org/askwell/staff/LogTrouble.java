package org.askwell.staff;

/**
 * What keeps the log from being used.
 *
 * @param what what is wrong, in one clause
 * @param remedy how to mend it, in one clause; empty where nobody knows
 */
public record LogTrouble(String what, String remedy) {
    private static final String BETWEEN = "; ";

    /** The trouble that {@code problem} tells as one sentence: what is wrong; how to mend it. */
    public static LogTrouble of(RequestLogException problem) {
        return of(String.valueOf(problem.getMessage()));
    }

    /** The trouble that {@code told} tells, one sentence without its full stop. */
    public static LogTrouble of(String told) {
        int end = told.indexOf(BETWEEN);
        return end < 0
                ? new LogTrouble(told, "")
                : new LogTrouble(told.substring(0, end), told.substring(end + BETWEEN.length()));
    }
}
