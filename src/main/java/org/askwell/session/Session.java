package org.askwell.session;

/**
 * Whether somebody is using the kiosk.
 *
 * <p>Times are readings of a monotonic clock in ms, so that setting the machine's clock ends
 * nobody's visit.
 */
public sealed interface Session {

    /** Nobody is. */
    record Attract() implements Session {}

    /** Somebody is, and last touched the kiosk at {@code lastTouch}. */
    record Visiting(Zone zone, long lastTouch) implements Session {}

    /** Nobody has touched it for long; the visit ends at {@code deadline} unless they stay. */
    record Warning(Zone zone, long deadline) implements Session {}

    /** What may happen to a session. */
    sealed interface Event {

        /** A person touched the screen or pressed a key. */
        record Touched() implements Event {}

        /** A screen of that kind shows. */
        record Entered(Zone zone) implements Event {}

        /** The person answered "Still there?" with yes. */
        record Stayed() implements Event {}

        /** The person is finished. */
        record Finished() implements Event {}

        /** Time has passed. */
        record Ticked() implements Event {}
    }

    /** The session after {@code event} at {@code now}. */
    static Session next(Session session, Event event, long now, IdlePolicy policy) {
        return switch (event) {
            case Event.Touched() -> touched(session, now);
            case Event.Entered(Zone zone) -> entered(session, zone, now);
            case Event.Stayed() -> stayed(session, now);
            case Event.Finished() -> new Attract();
            case Event.Ticked() -> ticked(session, now, policy);
        };
    }

    /** A screen that the program opens by itself does not answer the question. */
    private static Session entered(Session session, Zone zone, long now) {
        if (zone == Zone.ATTRACT) {
            return new Attract();
        }
        return switch (session) {
            case Attract _, Visiting _ -> new Visiting(zone, now);
            case Warning(Zone _, long deadline) -> new Warning(zone, deadline);
        };
    }

    /** A touch while the question stands is answered by the question's own buttons. */
    private static Session touched(Session session, long now) {
        return switch (session) {
            case Visiting(Zone zone, long _) -> new Visiting(zone, now);
            case Attract _, Warning _ -> session;
        };
    }

    private static Session stayed(Session session, long now) {
        return switch (session) {
            case Warning(Zone zone, long _) -> new Visiting(zone, now);
            case Attract _, Visiting _ -> session;
        };
    }

    private static Session ticked(Session session, long now, IdlePolicy policy) {
        return switch (session) {
            case Attract attract -> attract;
            case Visiting(Zone zone, long lastTouch) ->
                    policy.limitMillis(zone)
                            .filter(limit -> now - lastTouch >= limit)
                            .<Session>map(_ -> new Warning(zone, now + policy.warning().toMillis()))
                            .orElse(session);
            case Warning(Zone _, long deadline) -> now - deadline >= 0 ? new Attract() : session;
        };
    }
}
