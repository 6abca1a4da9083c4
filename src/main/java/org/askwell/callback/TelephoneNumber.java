package org.askwell.callback;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A number to ring.
 *
 * @param e164 the number as ITU-T E.164 writes it, such as {@code +442079460018}
 * @param extension the digits to dial once the number answers, such as {@code 12}
 * @param asTyped the person's own spelling, of number and extension
 */
public record TelephoneNumber(String e164, Optional<String> extension, String asTyped) {
    private static final Pattern E164 = Pattern.compile("\\+[1-9][0-9]{1,14}");

    /** As many digits as libphonenumber takes for an extension. */
    private static final Pattern EXTENSION = Pattern.compile("[0-9]{1,20}");

    /**
     * @throws IllegalArgumentException where {@code e164} or {@code extension} is not spelt so or
     *     {@code asTyped} is blank
     */
    public TelephoneNumber {
        if (!E164.matcher(e164).matches()) {
            throw new IllegalArgumentException("not an E.164 number");
        }
        if (extension.isPresent() && !EXTENSION.matcher(extension.get()).matches()) {
            throw new IllegalArgumentException("not an extension");
        }
        if (asTyped.isBlank()) {
            throw new IllegalArgumentException("a number without the person's own spelling");
        }
    }

    /** A number without an extension. */
    public TelephoneNumber(String e164, String asTyped) {
        this(e164, Optional.empty(), asTyped);
    }

    /** The number as a URI, such as {@code tel:+442079460018;ext=12} (RFC 3966). */
    public String uri() {
        return "tel:" + e164 + extension.map(digits -> ";ext=" + digits).orElse("");
    }

    /** Names no number, so that none strays into a message. */
    @Override
    public String toString() {
        return "TelephoneNumber[…]";
    }
}
