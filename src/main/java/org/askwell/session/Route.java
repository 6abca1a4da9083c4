package org.askwell.session;

/** A place in the kiosk that a screen is built for. */
public sealed interface Route {

    /** The first screen, before anybody has touched it. */
    record Attract() implements Route {}

    /** All questions. */
    record Topics() implements Route {}

    /** The answer to the question with that id. */
    record Topic(String id) implements Route {}

    /** Both treatments side by side. */
    record Compare() implements Route {}

    /** One screen of the callback form. */
    record Callback(CallbackStep step) implements Route {}

    /** The request is logged under {@code reference}. */
    record Done(String reference) implements Route {}

    /** Staff give their passphrase. */
    record StaffGate() implements Route {}

    /** Staff work through the requests. */
    record Workbench() implements Route {}
}
