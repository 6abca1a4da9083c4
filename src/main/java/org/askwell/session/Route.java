package org.askwell.session;

import java.time.Instant;
import java.util.Optional;

/** A place in the kiosk that a screen is built for. */
public sealed interface Route {

    /** The first screen, before anybody has touched it. */
    record Attract() implements Route {}

    /** The titles of everything that can be read. */
    record Library() implements Route {}

    /** Looking for something: what is typed, and what it finds. */
    record Search() implements Route {}

    /** What was found, without the keyboard. */
    record Found() implements Route {}

    /** All questions of a pack. */
    record Topics(PackId pack) implements Route {}

    /** The answer to the question with that id. */
    record Topic(PackId pack, String id) implements Route {}

    /** Both treatments side by side. */
    record Compare(PackId pack) implements Route {}

    /** The questions that the person wants to ask the medical team. */
    record Questions() implements Route {}

    /** Those questions, to be taken along. */
    record TakeAlong() implements Route {}

    /** One screen of the callback form. */
    record Callback(CallbackStep step) implements Route {}

    /**
     * The request is logged under {@code reference}.
     *
     * @param due by when staff will ring; empty where no date is promised
     */
    record Done(String reference, Optional<Instant> due) implements Route {}

    /** A person did not want their answers kept, and nothing of them is. */
    record NotKept() implements Route {}

    /** Staff give their passphrase. */
    record StaffGate() implements Route {}

    /** Staff make the keys of a new kiosk. */
    record SetUp() implements Route {}

    /** Staff who lost the passphrase give the recovery key and choose a new one. */
    record Recovery() implements Route {}

    /** Staff work through the requests. */
    record Workbench() implements Route {}
}
