package org.askwell.staff;

import java.time.Instant;
import java.util.Optional;

/**
 * One entry of the audit trail.
 *
 * @param number from 1, each one more than that of the entry before
 * @param clockDoubtful whether the clock was in doubt then
 * @param event empty where what stands there is none that a program writes
 * @param since what was counted since the entry before
 */
public record AuditEntry(
        long number,
        Instant at,
        boolean clockDoubtful,
        Actor by,
        Optional<AuditEvent> event,
        Since since) {

    /**
     * What is counted and has no entry of its own.
     *
     * @param taken requests that the kiosk took from patients
     * @param done requests that were marked as done
     * @param reopened requests that were made new again
     */
    public record Since(long taken, long done, long reopened) {}
}
