package org.askwell.staff;

import org.askwell.staff.PassphraseVerdict.Accepted;
import org.askwell.staff.PassphraseVerdict.Reason;
import org.askwell.staff.PassphraseVerdict.Refused;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The rule for the staff passphrase, and its spelling in bytes.
 *
 * <p>Both see it as RFC 8265 (section 4.2.2, OpaqueString) prepares passwords: spaces of any kind
 * are plain spaces and the letters are in form NFC, so that any keyboard types the same passphrase.
 */
public final class PassphraseRule {
    /** The fewest code points that a passphrase can have. */
    public static final int SHORTEST = 12;

    /** The most code points that a passphrase can have. */
    public static final int LONGEST = 1000;

    /**
     * The most UTF-16 units in which a passphrase can be typed: form NFC joins up to three code
     * points of two units to one.
     */
    public static final int MOST_UNITS = 6 * LONGEST;

    /** The most bytes that UTF-8 takes for one char. */
    private static final int MOST_BYTES = 3;

    private PassphraseRule() {}

    /** What is to become of {@code passphrase}, which stays as it is. */
    public static PassphraseVerdict judge(char[] passphrase) {
        CharBuffer letters = prepared(passphrase);
        try {
            int length = (int) letters.codePoints().count();
            if (length < SHORTEST) {
                return new Refused(Reason.TOO_SHORT);
            }
            if (length > LONGEST) {
                return new Refused(Reason.TOO_LONG);
            }
            return letters.codePoints().distinct().count() == 1
                    ? new Refused(Reason.ONE_CHARACTER)
                    : new Accepted();
        } finally {
            Arrays.fill(letters.array(), '\0');
        }
    }

    /** The passphrase in UTF-8; the caller wipes both. */
    public static byte[] utf8(char[] passphrase) {
        CharBuffer letters = prepared(passphrase);
        ByteBuffer encoded = ByteBuffer.allocate(letters.remaining() * MOST_BYTES);
        StandardCharsets.UTF_8
                .newEncoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .encode(letters, encoded, true);
        byte[] bytes = Arrays.copyOf(encoded.array(), encoded.position());
        Arrays.fill(encoded.array(), (byte) 0);
        Arrays.fill(letters.array(), '\0');
        return bytes;
    }

    private static CharBuffer prepared(char[] passphrase) {
        char[] letters = passphrase.clone();
        for (int i = 0; i < letters.length; i++) {
            if (Character.isSpaceChar(letters[i])) {
                letters[i] = ' ';
            }
        }
        char[] composed = ComposedLetters.of(letters);
        Arrays.fill(letters, '\0');
        return CharBuffer.wrap(composed);
    }
}
