package org.askwell.staff;

import org.askwell.site.Retention;

import java.time.Instant;

/** Erases requests by their age, on sure ground only. */
public interface Erasure {
    /**
     * Looks what erasing stands on, and lets the log remember it where it can be written.
     *
     * @throws RequestLogException where the log cannot be read
     */
    Ground look() throws RequestLogException;

    /**
     * Erases for ever what is past the limits that the log remembers; a day of them is 24 hours.
     * Nothing is erased while the clock or the retention is in doubt. What is erased stays counted,
     * and what is erased without a call until staff take note of it.
     *
     * @throws RequestLogException where the log cannot be written
     */
    Erased erase() throws RequestLogException;

    /**
     * Staff say that the clock is right.
     *
     * @param shown what it showed when they said so
     * @param by who said so
     * @return whether it still shows that, give or take the time of saying so
     * @throws RequestLogException where the log cannot be written
     */
    boolean confirmClock(Instant shown, Actor by) throws RequestLogException;

    /**
     * Staff say that requests are to be kept no longer than that.
     *
     * @param shown the retention that they were shown
     * @param by who said so
     * @return whether the settings still say that
     * @throws RequestLogException where the log cannot be written
     */
    boolean confirmRetention(Retention shown, Actor by) throws RequestLogException;
}
