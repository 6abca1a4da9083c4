package org.askwell.app;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A text that a test types and then looks for, kept so that the test's own copy is not found.
 *
 * @param shifted the text with each character moved on by one
 */
record Shrouded(String shifted) {
    /** As long as chance does not bring forth, and short enough to find a part. */
    private static final int PART = 8;

    private static final List<Charset> CHARSETS =
            List.of(
                    StandardCharsets.ISO_8859_1,
                    StandardCharsets.UTF_16BE,
                    StandardCharsets.UTF_16LE);

    /** The keys to be typed. */
    String[] keys() {
        return shifted.chars()
                .mapToObj(moved -> String.valueOf((char) (moved - 1)))
                .toArray(String[]::new);
    }

    /** The bytes of its beginning and of its end, as strings and characters lie in memory. */
    Stream<byte[]> traces() {
        String text = String.join("", keys());
        List<byte[]> traces = new ArrayList<>();
        for (Charset charset : CHARSETS) {
            traces.add(text.substring(0, PART).getBytes(charset));
            traces.add(text.substring(text.length() - PART).getBytes(charset));
        }
        return traces.stream();
    }

    /** The bytes of a telephone number as it lies in memory when it is kept as a number. */
    byte[] asNumber() {
        return ByteBuffer.allocate(Long.BYTES)
                .putLong(Long.parseLong(String.join("", keys())))
                .array();
    }
}
