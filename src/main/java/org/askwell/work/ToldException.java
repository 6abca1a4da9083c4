package org.askwell.work;

/**
 * A problem that a person can mend, told in a sentence meant for them: what is wrong and what to do
 * about it, without personal data.
 */
public final class ToldException extends Exception {
    private static final long serialVersionUID = 1L;

    public ToldException(String sentence) {
        super(sentence);
    }

    public ToldException(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    /** The sentence for the person. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
