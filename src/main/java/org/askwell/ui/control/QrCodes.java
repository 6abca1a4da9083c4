package org.askwell.ui.control;

import io.nayuki.qrcodegen.QrCode;
import io.nayuki.qrcodegen.QrSegment;

import java.util.ArrayList;
import java.util.List;

/** Divides numbered lines between as few QR codes as a place has room for. */
public final class QrCodes {
    /** Modules on each side of a code that stay light (ISO/IEC 18004, 6.3.8). */
    static final int QUIET = 4;

    private static final int SMALLEST_MODULES = 21;
    private static final int MODULES_PER_VERSION = 4;
    private static final int LARGEST_VERSION = 20;

    private QrCodes() {}

    /** Makes the text of the lines from the first number to before the second. */
    @FunctionalInterface
    public interface Texts {
        String text(int first, int end);
    }

    /**
     * The texts of the codes, in their order.
     *
     * @param lines how many lines there are, 1 or more
     * @param modules how many modules the side of a code may have, its quiet zone among them
     */
    public static List<String> divide(int lines, Texts texts, int modules) {
        int version = version(modules);
        List<String> divided = new ArrayList<>();
        int first = 0;
        while (first < lines) {
            int end = first + 1;
            while (end < lines && fits(texts.text(first, end + 1), version)) {
                end++;
            }
            divided.add(texts.text(first, end));
            first = end;
        }
        return divided;
    }

    private static boolean fits(String text, int version) {
        return code(text).version <= version;
    }

    /**
     * The code of {@code text}: readable with 15 % of it spoilt, or more where that costs no room.
     */
    static QrCode code(String text) {
        return QrCode.encodeSegments(
                QrSegment.makeSegments(text), QrCode.Ecc.MEDIUM, 1, 40, -1, true);
    }

    private static int version(int modules) {
        int version = 1 + (modules - 2 * QUIET - SMALLEST_MODULES) / MODULES_PER_VERSION;
        return Math.clamp(version, 1, LARGEST_VERSION);
    }
}
