package org.askwell.callback;

/** What became of a number that a person typed. */
public sealed interface TelephoneVerdict {

    /** A number that is in use as far as is known. */
    record Accepted(TelephoneNumber number) implements TelephoneVerdict {}

    /** Possible but not known; to be read back: "Is this right?" */
    record Doubtful(TelephoneNumber number) implements TelephoneVerdict {}

    /** Not a number that can be rung, and why. */
    record Refused(Reason reason) implements TelephoneVerdict {}

    /** Why a number is refused. */
    enum Reason {
        MISSING,
        NOT_A_NUMBER,
        TOO_SHORT,
        TOO_LONG,
        UNKNOWN_COUNTRY,
        EMERGENCY
    }
}
