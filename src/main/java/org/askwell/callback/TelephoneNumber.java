package org.askwell.callback;

import java.util.regex.Pattern;

/**
 * A number to ring.
 *
 * @param e164 the number as ITU-T E.164 writes it, such as {@code +442079460018}
 * @param asTyped the person's own spelling
 */
public record TelephoneNumber(String e164, String asTyped) {
    private static final Pattern E164 = Pattern.compile("\\+[1-9][0-9]{1,14}");

    /**
     * @throws IllegalArgumentException where {@code e164} is not spelt so or {@code asTyped} is
     *     blank
     */
    public TelephoneNumber {
        if (!E164.matcher(e164).matches()) {
            throw new IllegalArgumentException("not an E.164 number");
        }
        if (asTyped.isBlank()) {
            throw new IllegalArgumentException("a number without the person's own spelling");
        }
    }

    /** Names no number, so that none strays into a message. */
    @Override
    public String toString() {
        return "TelephoneNumber[…]";
    }
}
