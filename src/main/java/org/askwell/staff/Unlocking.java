package org.askwell.staff;

/** What became of an attempt to open the private key. */
public sealed interface Unlocking {

    /** The key is open until somebody closes {@code session}. */
    record Unlocked(StaffSession session) implements Unlocking {}

    /** The passphrase or recovery key is not the one that was set. */
    record WrongPassphrase() implements Unlocking {}
}
