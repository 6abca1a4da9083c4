package org.askwell.staff;

/** Who did what the audit trail tells of. */
public sealed interface Actor {
    /**
     * A member of staff who opened the requests.
     *
     * @param name as the keys name this person
     */
    record Person(String name) implements Actor {
        /** Whoever knows the passphrase that all staff share, or the recovery key. */
        public static final Person SHARED = new Person("staff");
    }

    /** Somebody at the command line, who was asked for no passphrase. */
    record Command() implements Actor {}

    /** The program by itself. */
    record Kiosk() implements Actor {}
}
