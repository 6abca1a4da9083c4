package org.askwell.json;

import java.util.HexFormat;
import java.util.Optional;

/**
 * Characters that nobody sees and that change what stands around them: controls of direction that
 * reach past their own text (UAX 9, section 2), by which one text passes for another (UTR 36), and
 * what Unicode advises against in texts. Marks of direction and joiners reach no further than their
 * letters, and some languages need them.
 */
public final class MisleadingCharacter {
    private static final HexFormat HEX = HexFormat.of().withUpperCase();
    private static final int SHORT = 4;
    private static final int LONG = 5;

    private MisleadingCharacter() {}

    /** The first one in {@code text}, such as {@code U+202E}. */
    public static Optional<String> first(String text) {
        return text.codePoints()
                .filter(MisleadingCharacter::is)
                .mapToObj(c -> "U+" + HEX.toHexDigits(c, c > 0xFFFF ? LONG : SHORT))
                .findFirst();
    }

    private static boolean is(int c) {
        return (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x206F)
                || c == 0xFEFF
                || (c >= 0xFFF9 && c <= 0xFFFB)
                || (c >= 0xFDD0 && c <= 0xFDEF)
                || (c & 0xFFFE) == 0xFFFE;
    }
}
