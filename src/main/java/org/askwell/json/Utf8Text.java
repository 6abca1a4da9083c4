package org.askwell.json;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Reads bytes as UTF-8 text (RFC 3629), and tells the first place that is none. */
public final class Utf8Text {
    private Utf8Text() {}

    /** The text, or nothing where {@code place} was told why. */
    public static Optional<String> read(FileLocation place, byte[] bytes) {
        CharsetDecoder decoder =
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer from = ByteBuffer.wrap(bytes);
        CharBuffer into = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(from, into, true);
        String text = into.flip().toString();
        if (result.isError()) {
            int line = 1 + (int) text.chars().filter(c -> c == '\n').count();
            int column = text.length() - text.lastIndexOf('\n');
            place.position(line, column).error("is not UTF-8 text", "save the file as UTF-8");
            return Optional.empty();
        }
        return Optional.of(text);
    }
}
