package org.askwell.app;

import org.askwell.work.AtomicFile;
import org.askwell.work.ToldException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/** A file with a public key as other programs write it too (PEM, RFC 7468; X25519, RFC 8410). */
record PublicKeyFile(Path file) {
    private static final String BEGIN = "-----BEGIN PUBLIC KEY-----";
    private static final String END = "-----END PUBLIC KEY-----";

    /** What stands before the 32 bytes of the key: SubjectPublicKeyInfo with id-X25519. */
    private static final String HEAD = "302a300506032b656e032100";

    private static final int KEY = 32;
    private static final long MOST_BYTES = 4096;

    void write(byte[] publicKey) throws ToldException {
        byte[] head = HexFormat.of().parseHex(HEAD);
        byte[] whole = Arrays.copyOf(head, head.length + KEY);
        System.arraycopy(publicKey, 0, whole, head.length, KEY);
        String text = BEGIN + "\n" + Base64.getEncoder().encodeToString(whole) + "\n" + END + "\n";
        try {
            AtomicFile.create(file, out -> out.write(text.getBytes(StandardCharsets.US_ASCII)));
        } catch (FileAlreadyExistsException e) {
            throw new ToldException(
                    "The file "
                            + file
                            + " exists already and was left as it is; name a new one with --out.",
                    e);
        } catch (IOException e) {
            throw new ToldException(
                    "The public key cannot be written to "
                            + file
                            + "; free space on the disk, or name a file in a folder that you may"
                            + " write to with --out.",
                    e);
        }
    }

    byte[] read() throws ToldException {
        String text = text().strip();
        if (text.startsWith(BEGIN) && text.endsWith(END)) {
            String inside = text.substring(BEGIN.length(), text.length() - END.length());
            byte[] head = HexFormat.of().parseHex(HEAD);
            byte[] whole = decoded(inside.replaceAll("\\s", ""));
            if (whole.length == head.length + KEY
                    && Arrays.equals(head, Arrays.copyOf(whole, head.length))) {
                return Arrays.copyOfRange(whole, head.length, whole.length);
            }
        }
        throw new ToldException(
                "The file "
                        + file
                        + " holds no public key of Askwell; write one with askwell keys public on"
                        + " the machine that is to read the requests.");
    }

    private static byte[] decoded(String text) {
        try {
            return Base64.getDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }

    private String text() throws ToldException {
        try {
            return Files.size(file) > MOST_BYTES
                    ? ""
                    : Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new ToldException(
                    "The public key in " + file + " cannot be read; check its name and rights.", e);
        }
    }
}
