package org.askwell.staff;

/**
 * A kind of thing that the audit trail tells of, in numbers and names of staff; never a word about
 * a patient.
 */
public sealed interface AuditEvent {

    /** How many requests are gone by it, as the balance of {@link AuditTrail} counts them. */
    default int erased() {
        return 0;
    }

    /** The keys of the kiosk were made. */
    record SetUp() implements AuditEvent {}

    /** What the requests were opened with. */
    enum With {
        PASSPHRASE,
        RECOVERY_KEY
    }

    /** Where the requests were opened. */
    enum Way {
        SCREEN,
        COMMAND
    }

    /** Somebody opened the requests. */
    record Opened(With with, Way way) implements AuditEvent {}

    /** Somebody tried to open them and could not, that often since this was last told. */
    record WrongTries(int tries, With with) implements AuditEvent {}

    /** Whoever had opened the requests locked them, or was away for too long. */
    record Locked() implements AuditEvent {}

    /** Requests were listed by command. */
    record Listed(int requests) implements AuditEvent {}

    /**
     * Requests were exported.
     *
     * @param format as the ending of a file says it, such as {@code csv}
     */
    record Exported(int requests, String format) implements AuditEvent {}

    /** Requests were erased by their age: done for long enough, or kept for as long as allowed. */
    record ErasedByAge(int afterDone, int atMost) implements AuditEvent {
        @Override
        public int erased() {
            return afterDone + atMost;
        }
    }

    /** Requests were erased because the persons wished it. */
    record ErasedOnWish(int requests) implements AuditEvent {
        @Override
        public int erased() {
            return requests;
        }
    }

    /** So much was erased from logs that were set aside; the balance of this one stays. */
    record SetAsideErased(int requests, int logs) implements AuditEvent {}

    /** Staff took note of requests that were erased although nobody had rung. */
    record ErasureNoted(int requests) implements AuditEvent {}

    /**
     * The settings are not those of the start before.
     *
     * @param hash the beginning of the SHA-256 of the settings' file; empty where there is none
     */
    record SettingsChanged(String hash) implements AuditEvent {}

    /** Packs were taken in from a folder of the settings. */
    record ContentChanged(int packs) implements AuditEvent {}

    /** Staff said that the clock is right. */
    record ClockConfirmed() implements AuditEvent {}

    /** Staff said that requests are to be kept for no longer than this, in days. */
    record RetentionConfirmed(int afterDone, int atMost) implements AuditEvent {}

    /** What of the keys can be made anew. */
    enum Key {
        PASSPHRASE,
        RECOVERY_KEY,
        PAIR,
        PUBLIC_KEY_ALONE
    }

    /** Something of the keys was made anew. */
    record KeysChanged(Key key) implements AuditEvent {}

    /** A person was given a passphrase of their own. */
    record PersonAdded(String name) implements AuditEvent {}

    /** A person can open the requests no more. */
    record PersonRemoved(String name) implements AuditEvent {}

    /** Staff took note that a log is gone, with its requests. */
    record LossNoted() implements AuditEvent {}

    /** A log was moved away as it was, and this one was begun. */
    record LogSetAside() implements AuditEvent {}

    /** A damaged log was moved away, and so many of its requests were taken over into this one. */
    record DamagedLogSetAside(int requests) implements AuditEvent {}

    /** Requests that an older program had kept in plain were sealed. */
    record LogSealed(int requests) implements AuditEvent {}

    /** A copy of the log was made and holds so many requests. */
    record BackedUp(int requests) implements AuditEvent {}

    /** This log is a copy that was brought back with so many requests. */
    record Restored(int requests) implements AuditEvent {}

    /**
     * Staff took note that the trail did not hold.
     *
     * @param kinds what was wrong, each {@link AuditTrouble} by its name
     */
    record TroubleNoted(String kinds) implements AuditEvent {}
}
