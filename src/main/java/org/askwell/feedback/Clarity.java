package org.askwell.feedback;

/** What somebody says of an answer that they have read: that it was clear, or that it was not. */
public enum Clarity {
    CLEAR,
    UNCLEAR
}
