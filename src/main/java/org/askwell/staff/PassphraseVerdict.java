package org.askwell.staff;

/** What became of a passphrase that staff chose. */
public sealed interface PassphraseVerdict {

    /** A passphrase that can guard the requests. */
    record Accepted() implements PassphraseVerdict {}

    /** Not a passphrase, and why. */
    record Refused(Reason reason) implements PassphraseVerdict {}

    /** Why a passphrase is refused. */
    enum Reason {
        TOO_SHORT,
        TOO_LONG,
        /** One character again and again. */
        ONE_CHARACTER
    }
}
