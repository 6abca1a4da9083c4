package org.askwell.staff;

import java.util.List;

/** The audit trail as one session of staff keeps it, checks it and authenticates it. */
public interface SessionTrail {

    /** Who is in. */
    Actor.Person by();

    /** What did not hold when the session was opened, and staff have not taken note of since. */
    List<AuditTrouble> troubles();

    /**
     * Adds an entry.
     *
     * @throws RequestLogException where the log cannot be written
     */
    void record(AuditEvent event) throws RequestLogException;

    /**
     * Staff have taken note of {@link #troubles}, which are told no more; the trail says so and is
     * checked from there on.
     *
     * @throws RequestLogException where the log cannot be written
     */
    void takeNote() throws RequestLogException;

    /** The session is over; whoever calls waits for no disk. */
    void end();

    /** That of a session over requests that belong to no log here, which nothing is noted of. */
    static SessionTrail none() {
        return new SessionTrail() {
            @Override
            public Actor.Person by() {
                return Actor.Person.SHARED;
            }

            @Override
            public List<AuditTrouble> troubles() {
                return List.of();
            }

            @Override
            public void record(AuditEvent event) {
                // There is no trail.
            }

            @Override
            public void takeNote() {
                // There is nothing to take note of.
            }

            @Override
            public void end() {
                // There is no trail.
            }
        };
    }
}
