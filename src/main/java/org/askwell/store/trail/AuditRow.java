package org.askwell.store.trail;

import org.askwell.staff.Actor;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;

/**
 * An entry of the audit trail as it is kept and hashed.
 *
 * @param at in whole milliseconds
 * @param who which kind of {@link Actor}
 * @param name of a person; else empty
 * @param totals as they stand after this entry
 */
record AuditRow(
        long number,
        Instant at,
        boolean doubtful,
        String who,
        String name,
        AuditWords.Facts facts,
        Totals totals) {
    private static final String CHAINED = "askwell audit entry 1";
    private static final String BEGINNING = "askwell audit log 1";

    /**
     * What is counted since the log began.
     *
     * @param taken requests that came into the log
     * @param erased requests that left it
     * @param done how often one was marked as done
     * @param reopened how often one was made new again
     */
    record Totals(long taken, long erased, long done, long reopened) {}

    /** What the first entry of the log {@code id} is chained to, so that it fits no other log. */
    static String beginning(String id) {
        return sha256(
                encoded(out -> {
                    text(out, BEGINNING);
                    text(out, id);
                }));
    }

    /**
     * The SHA-256 (FIPS 180-4), in hexadecimal digits, of this entry after the one whose hash is
     * {@code before}.
     */
    String hash(String before) {
        return sha256(
                encoded(out -> {
                    text(out, CHAINED);
                    text(out, before);
                    out.writeLong(number);
                    out.writeLong(at.toEpochMilli());
                    out.writeBoolean(doubtful);
                    text(out, who);
                    text(out, name);
                    text(out, facts.kind());
                    out.writeLong(facts.first());
                    out.writeLong(facts.second());
                    text(out, facts.word());
                    out.writeLong(totals.taken());
                    out.writeLong(totals.erased());
                    out.writeLong(totals.done());
                    out.writeLong(totals.reopened());
                }));
    }

    /** Writes fields of which each has a fixed length or has it before it. */
    @FunctionalInterface
    interface Fields {
        void to(DataOutputStream out) throws IOException;
    }

    static byte[] encoded(Fields fields) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            fields.to(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static void text(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String sha256(byte[] input) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(input));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
