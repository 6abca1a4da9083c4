package org.askwell.staff;

/** What tells that the audit trail, or the log that it is about, is not as it was left. */
public sealed interface AuditTrouble {

    /** An entry is not the one that was written there, or stands in another place. */
    record Changed(long number) implements AuditTrouble {}

    /** Entries are gone, from the first to the last of these numbers. */
    record Missing(long first, long last) implements AuditTrouble {}

    /** The entries up to this one were all written anew since they were authenticated. */
    record Rewritten(long last) implements AuditTrouble {}

    /** What authenticates the trail was not made with the keys of this kiosk. */
    record ForeignHead() implements AuditTrouble {}

    /** Nothing authenticates what stands in the trail so far. */
    record NoHead() implements AuditTrouble {}

    /**
     * The log is an older copy, or another with its name: the folder remembers an entry that it
     * does not hold.
     */
    record OlderCopy(long number) implements AuditTrouble {}

    /** Another log is in the place of one whose trail had that many entries. */
    record OtherLog(long entries) implements AuditTrouble {}

    /**
     * There are more or fewer requests than came in by this kiosk and were erased by it.
     *
     * @param expected how many there should be
     * @param found how many there are
     */
    record Balance(long expected, long found) implements AuditTrouble {}
}
