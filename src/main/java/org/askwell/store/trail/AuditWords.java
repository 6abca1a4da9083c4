package org.askwell.store.trail;

import org.askwell.staff.Actor;
import org.askwell.staff.AuditEvent;

import java.util.Locale;
import java.util.Optional;

/** How actors and events stand in the rows of the audit trail. */
final class AuditWords {
    private AuditWords() {}

    /**
     * An event as its row keeps it: what kind it is, and up to two numbers and a word.
     *
     * @param first 0 where the kind has no number
     * @param second 0 where the kind has no second number
     * @param word empty where the kind has none
     */
    record Facts(String kind, long first, long second, String word) {
        Facts(String kind) {
            this(kind, 0, 0, "");
        }

        Facts(String kind, long first) {
            this(kind, first, 0, "");
        }

        Facts(String kind, String word) {
            this(kind, 0, 0, word);
        }

        private int number() {
            return Math.toIntExact(first);
        }

        private <E extends Enum<E>> E constant(Class<E> type) {
            return Enum.valueOf(type, word.toUpperCase(Locale.ROOT));
        }
    }

    static String who(Actor actor) {
        return switch (actor) {
            case Actor.Person _ -> "person";
            case Actor.Command() -> "command";
            case Actor.Kiosk() -> "kiosk";
        };
    }

    static String name(Actor actor) {
        return actor instanceof Actor.Person(String name) ? name : "";
    }

    /** Whoever {@link #who} and {@link #name} stand for. */
    static Actor actor(String who, String name) {
        return switch (who) {
            case "kiosk" -> new Actor.Kiosk();
            case "command" -> new Actor.Command();
            default -> new Actor.Person(name);
        };
    }

    static Facts facts(AuditEvent event) {
        return switch (event) {
            case AuditEvent.SetUp() -> new Facts("set-up");
            case AuditEvent.Opened(var with, var way) ->
                    new Facts("opened", 0, way == AuditEvent.Way.SCREEN ? 0 : 1, lower(with));
            case AuditEvent.WrongTries(int tries, var with) ->
                    new Facts("wrong-tries", tries, 0, lower(with));
            case AuditEvent.Locked() -> new Facts("locked");
            case AuditEvent.Listed(int requests) -> new Facts("listed", requests);
            case AuditEvent.Exported(int requests, String format) ->
                    new Facts("exported", requests, 0, format);
            case AuditEvent.ErasedByAge(int afterDone, int atMost) ->
                    new Facts("erased-by-age", afterDone, atMost, "");
            case AuditEvent.ErasedOnWish(int requests) -> new Facts("erased-on-wish", requests);
            case AuditEvent.SetAsideErased(int requests, int logs) ->
                    new Facts("set-aside-erased", requests, logs, "");
            case AuditEvent.ErasureNoted(int requests) -> new Facts("erasure-noted", requests);
            case AuditEvent.SettingsChanged(String hash) -> new Facts("settings", hash);
            case AuditEvent.ContentChanged(int packs) -> new Facts("content", packs);
            case AuditEvent.ClockConfirmed() -> new Facts("clock-confirmed");
            case AuditEvent.RetentionConfirmed(int afterDone, int atMost) ->
                    new Facts("retention-confirmed", afterDone, atMost, "");
            case AuditEvent.KeysChanged(var key) -> new Facts("keys-changed", lower(key));
            case AuditEvent.PersonAdded(String name) -> new Facts("person-added", name);
            case AuditEvent.PersonRemoved(String name) -> new Facts("person-removed", name);
            case AuditEvent.LossNoted() -> new Facts("loss-noted");
            case AuditEvent.LogSetAside() -> new Facts("set-aside");
            case AuditEvent.DamagedLogSetAside(int requests) ->
                    new Facts("damaged-set-aside", requests);
            case AuditEvent.LogSealed(int requests) -> new Facts("sealed", requests);
            case AuditEvent.BackedUp(int requests) -> new Facts("backed-up", requests);
            case AuditEvent.Restored(int requests) -> new Facts("restored", requests);
            case AuditEvent.TroubleNoted(String kinds) -> new Facts("trouble-noted", kinds);
        };
    }

    /** The event that {@code facts} keep; empty where no event has such facts. */
    static Optional<AuditEvent> event(Facts facts) {
        try {
            return Optional.of(known(facts)).filter(read -> facts(read).equals(facts));
        } catch (ArithmeticException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static AuditEvent known(Facts facts) {
        return switch (facts.kind()) {
            case "set-up" -> new AuditEvent.SetUp();
            case "opened" ->
                    new AuditEvent.Opened(
                            facts.constant(AuditEvent.With.class),
                            facts.second() == 0 ? AuditEvent.Way.SCREEN : AuditEvent.Way.COMMAND);
            case "wrong-tries" ->
                    new AuditEvent.WrongTries(
                            facts.number(), facts.constant(AuditEvent.With.class));
            case "locked" -> new AuditEvent.Locked();
            case "listed" -> new AuditEvent.Listed(facts.number());
            case "exported" -> new AuditEvent.Exported(facts.number(), facts.word());
            case "erased-by-age" ->
                    new AuditEvent.ErasedByAge(facts.number(), Math.toIntExact(facts.second()));
            case "erased-on-wish" -> new AuditEvent.ErasedOnWish(facts.number());
            case "set-aside-erased" ->
                    new AuditEvent.SetAsideErased(facts.number(), Math.toIntExact(facts.second()));
            case "erasure-noted" -> new AuditEvent.ErasureNoted(facts.number());
            case "settings" -> new AuditEvent.SettingsChanged(facts.word());
            case "content" -> new AuditEvent.ContentChanged(facts.number());
            case "clock-confirmed" -> new AuditEvent.ClockConfirmed();
            case "retention-confirmed" ->
                    new AuditEvent.RetentionConfirmed(
                            facts.number(), Math.toIntExact(facts.second()));
            case "keys-changed" -> new AuditEvent.KeysChanged(facts.constant(AuditEvent.Key.class));
            case "person-added" -> new AuditEvent.PersonAdded(facts.word());
            case "person-removed" -> new AuditEvent.PersonRemoved(facts.word());
            case "loss-noted" -> new AuditEvent.LossNoted();
            case "set-aside" -> new AuditEvent.LogSetAside();
            case "damaged-set-aside" -> new AuditEvent.DamagedLogSetAside(facts.number());
            case "sealed" -> new AuditEvent.LogSealed(facts.number());
            case "backed-up" -> new AuditEvent.BackedUp(facts.number());
            case "restored" -> new AuditEvent.Restored(facts.number());
            case "trouble-noted" -> new AuditEvent.TroubleNoted(facts.word());
            default -> throw new IllegalArgumentException("no kind of event");
        };
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
