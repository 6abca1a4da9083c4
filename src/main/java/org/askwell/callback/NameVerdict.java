package org.askwell.callback;

/** What became of a name that a person typed. */
public sealed interface NameVerdict {

    /** A name that can be logged, tidied by {@link PersonName}. */
    record Accepted(String name) implements NameVerdict {}

    /** Not a name, and why. */
    record Refused(Reason reason) implements NameVerdict {}

    /** Why a name is refused. */
    enum Reason {
        MISSING,
        TOO_LONG,
        NO_LETTER,
        /** It holds a control character or half a character, as a faulty keyboard sends. */
        UNREADABLE
    }
}
