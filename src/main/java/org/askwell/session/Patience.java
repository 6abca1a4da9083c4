package org.askwell.session;

/** How long the kiosk waits for a person, beside what is usual (WCAG 2.2, 2.2.1). */
public enum Patience {
    USUAL(1),
    TWICE(2),
    FOUR_TIMES(4);

    private final int times;

    Patience(int times) {
        this.times = times;
    }

    /** By how much the usual times grow, 1 or more. */
    public int times() {
        return times;
    }
}
