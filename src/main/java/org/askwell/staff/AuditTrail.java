package org.askwell.staff;

/**
 * Tells who did what kind of thing when, without personal data of patients.
 *
 * <p>Each entry is chained to the one before it, and a session that is unlocked authenticates the
 * newest, so that what is changed or cut before that is noticed. Whoever holds the disk can still
 * write what comes after it. Every entry counts the requests that the kiosk has taken so far, so
 * that one that somebody else put into the log makes the balance wrong.
 */
public interface AuditTrail {

    /**
     * Adds an entry.
     *
     * @throws RequestLogException where the log cannot be written
     */
    void record(Actor by, AuditEvent event) throws RequestLogException;

    /**
     * Reads the trail and checks it as far as that takes no key.
     *
     * @param most how many entries are given at most
     * @throws RequestLogException where the log cannot be read
     */
    AuditReading read(int most) throws RequestLogException;
}
