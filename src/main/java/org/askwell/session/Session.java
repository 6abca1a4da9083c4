package org.askwell.session;

import java.util.OptionalLong;

/**
 * Whether somebody is using the kiosk.
 *
 * <p>Times are readings of a monotonic clock in ms, so that setting the machine's clock ends
 * nobody's visit.
 */
public sealed interface Session {

    /** Nobody is. */
    record Attract() implements Session {}

    /**
     * Somebody is.
     *
     * @param lastTouch when they last touched the kiosk, moved on by the speech they have heard
     * @param listening since when they have been listening to speech that they started
     */
    record Visiting(Zone zone, long lastTouch, OptionalLong listening) implements Session {

        /** Somebody who listens to nothing. */
        Visiting(Zone zone, long lastTouch) {
            this(zone, lastTouch, OptionalLong.empty());
        }

        private Visiting touched(Zone now, long when) {
            OptionalLong since = listening.isPresent() ? OptionalLong.of(when) : listening;
            return new Visiting(now, when, since);
        }

        private Visiting began(long when) {
            OptionalLong since = listening.isPresent() ? listening : OptionalLong.of(when);
            return new Visiting(zone, lastTouch, since);
        }

        private Visiting ended(long when) {
            return new Visiting(zone, countedFrom(when));
        }

        /** From when on nothing has happened: the clock stands while somebody listens. */
        private long countedFrom(long now) {
            return listening.isPresent()
                    ? lastTouch + IdlePolicy.uncounted(now - listening.getAsLong())
                    : lastTouch;
        }
    }

    /** Nobody has touched it for long; the visit ends at {@code deadline} unless they stay. */
    record Warning(Zone zone, long deadline) implements Session {}

    /** What may happen to a session. */
    sealed interface Event {

        /** A person touched the screen or pressed a key. */
        record Touched() implements Event {}

        /** A screen of that kind shows. */
        record Entered(Zone zone) implements Event {}

        /** Speech that the person has started begins to be heard. */
        record SpeechBegan() implements Event {}

        /** It has ended, or the person has stopped it. */
        record SpeechEnded() implements Event {}

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
            case Event.SpeechBegan() ->
                    session instanceof Visiting visiting ? visiting.began(now) : session;
            case Event.SpeechEnded() ->
                    session instanceof Visiting visiting ? visiting.ended(now) : session;
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
            case Attract _ -> new Visiting(zone, now);
            case Visiting visiting -> visiting.touched(zone, now);
            case Warning(Zone _, long deadline) -> new Warning(zone, deadline);
        };
    }

    /** A touch while the question stands is answered by the question's own buttons. */
    private static Session touched(Session session, long now) {
        return switch (session) {
            case Visiting visiting -> visiting.touched(visiting.zone(), now);
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
            case Visiting visiting ->
                    policy.limitMillis(visiting.zone())
                            .filter(limit -> now - visiting.countedFrom(now) >= limit)
                            .<Session>map(_ ->
                                    new Warning(visiting.zone(), now + policy.warning().toMillis()))
                            .orElse(session);
            case Warning(Zone _, long deadline) -> now - deadline >= 0 ? new Attract() : session;
        };
    }
}
