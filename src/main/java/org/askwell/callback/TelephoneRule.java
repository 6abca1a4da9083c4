package org.askwell.callback;

/** Judges a number as a person typed it. */
public interface TelephoneRule {

    /** What is to become of {@code typed}, however it is spelt. */
    TelephoneVerdict judge(String typed);

    /** Whether {@code number} is known to be a landline, which may not receive text messages. */
    default boolean isLandline(TelephoneNumber number) {
        return false;
    }
}
