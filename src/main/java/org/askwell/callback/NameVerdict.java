package org.askwell.callback;

/** What became of a name that a person typed. */
public sealed interface NameVerdict {

    /** A name that can be logged, tidied by {@link PersonName}. */
    record Accepted(String name) implements NameVerdict {}

    /** Not a name, and why. */
    record Refused(Reason reason) implements NameVerdict {}

    /**
     * Not a name because of one sign in it.
     *
     * @param sign the first one that names do not have; one that cannot be seen is named by its
     *     code point, such as {@code U+202E}
     */
    record HasSign(String sign) implements NameVerdict {}

    /** Why a name is refused. */
    enum Reason {
        MISSING,
        TOO_LONG,
        NO_LETTER
    }
}
