package org.askwell.staff;

import java.time.Duration;

/** What became of an attempt to open the private key. */
public sealed interface Unlocking {

    /** The key is open until somebody closes {@code session}. */
    record Unlocked(StaffSession session) implements Unlocking {}

    /**
     * The passphrase or recovery key is not the one that was set.
     *
     * @param delay before the next try; zero where it may come at once
     */
    record WrongPassphrase(Duration delay) implements Unlocking {}

    /**
     * Nothing was tried and nothing counted, because there were too many wrong ones before.
     *
     * @param delay what is left of it, above zero
     */
    record TooSoon(Duration delay) implements Unlocking {}
}
