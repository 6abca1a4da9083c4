package org.askwell.cli;

import org.askwell.work.ToldException;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Reads a passphrase from the first line of a file in UTF-8, without its line end. */
final class PassphraseFile {
    /** More than any passphrase takes, so that a long one is judged and not cut. */
    private static final int MOST_BYTES = 65_536;

    private PassphraseFile() {}

    /**
     * The passphrase in {@code file}, which the caller wipes.
     *
     * @throws ToldException where the file cannot be read, is not UTF-8, or its first line is empty
     *     or longer than any passphrase
     */
    static char[] read(Path file) throws ToldException {
        byte[] bytes = bytes(file);
        try {
            char[] line = firstLine(decode(file, bytes));
            if (line.length == 0) {
                throw new ToldException(
                        "The first line of the passphrase file "
                                + file
                                + " is empty; write the passphrase there.");
            }
            return line;
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
    }

    private static byte[] bytes(Path file) throws ToldException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(MOST_BYTES + 1);
        } catch (IOException e) {
            throw new ToldException(
                    "The passphrase file " + file + " cannot be read; check its name and rights.",
                    e);
        }
    }

    private static CharBuffer decode(Path file, byte[] bytes) throws ToldException {
        int end = 0;
        while (end < bytes.length && bytes[end] != '\n' && bytes[end] != '\r') {
            end++;
        }
        if (end > MOST_BYTES) {
            throw new ToldException(
                    "The first line of the passphrase file "
                            + file
                            + " is longer than any passphrase; write the passphrase there, and a"
                            + " line end after it.");
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, 0, end));
        } catch (CharacterCodingException e) {
            throw new ToldException(
                    "The passphrase file " + file + " is not UTF-8; save it as UTF-8.", e);
        }
    }

    private static char[] firstLine(CharBuffer decoded) {
        char byteOrderMark = '\uFEFF';
        if (decoded.hasRemaining() && decoded.charAt(0) == byteOrderMark) {
            decoded.get();
        }
        char[] line = new char[decoded.remaining()];
        decoded.get(line);
        Arrays.fill(decoded.array(), '\0');
        return line;
    }
}
