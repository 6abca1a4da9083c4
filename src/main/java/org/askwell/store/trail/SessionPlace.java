package org.askwell.store.trail;

import org.askwell.staff.Actor;
import org.askwell.staff.AuditEvent;

import java.util.concurrent.Executor;

/**
 * Where staff open the requests.
 *
 * @param later does what has to wait for the disk once a session is over
 */
public record SessionPlace(AuditEvent.Way way, Executor later) {

    /** At the kiosk, where closing a session waits for nothing. */
    public static SessionPlace screen(Executor later) {
        return new SessionPlace(AuditEvent.Way.SCREEN, later);
    }

    /** In a command, which ends with its session. */
    public static SessionPlace command() {
        return new SessionPlace(AuditEvent.Way.COMMAND, Runnable::run);
    }

    /** Whoever does here what takes no key. */
    public Actor unnamed() {
        return switch (way) {
            case SCREEN -> new Actor.Kiosk();
            case COMMAND -> new Actor.Command();
        };
    }
}
