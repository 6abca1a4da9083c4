package org.askwell.callback.view;

/** Writes long runs of digits in groups that are easy to read back. */
final class Grouped {
    private static final int GROUP = 3;
    private static final int LONGEST_FIRST_GROUP = 5;

    private Grouped() {}

    /** A number as it was typed, in groups where the person has made none. */
    static String number(String typed) {
        String number = typed.strip();
        if (!number.matches("\\+?\\d{7,}")) {
            return number;
        }
        StringBuilder grouped = new StringBuilder(number);
        int at = number.length() - GROUP;
        while (at > LONGEST_FIRST_GROUP - GROUP) {
            grouped.insert(at, ' ');
            if (at <= LONGEST_FIRST_GROUP) {
                break;
            }
            at -= GROUP;
        }
        return grouped.toString();
    }
}
