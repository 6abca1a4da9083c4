package org.askwell.store;

import org.askwell.callback.Reference;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;

/**
 * What is kept of a request that was erased.
 *
 * @param at when it was
 * @param tag by a session that erased it, or found it erased as it may be, in base64; empty where
 *     no session has been there since
 */
record ErasedReference(Reference reference, Instant at, Optional<String> tag) {

    /** That of a row of the log. */
    static ErasedReference of(ResultSet row) throws SQLException {
        return new ErasedReference(
                new Reference(row.getString("reference")),
                Instant.ofEpochMilli(row.getLong("erased_at")),
                Optional.ofNullable(row.getBytes("tag")).map(Base64.getEncoder()::encodeToString));
    }

    /**
     * That of a line beside the backups; empty where it is none. An earlier program wrote the
     * reference alone.
     *
     * @param otherwise when it was erased at the latest, where the line does not say
     */
    static Optional<ErasedReference> of(String line, Instant otherwise) {
        String[] parts = line.strip().split(" ", -1);
        Optional<Reference> reference = Reference.parse(parts[0]);
        if (reference.isEmpty() || parts.length < 2) {
            return reference.map(each -> new ErasedReference(each, otherwise, Optional.empty()));
        }
        try {
            Optional<String> tag = parts.length > 2 ? Optional.of(parts[2]) : Optional.empty();
            tag.ifPresent(Base64.getDecoder()::decode);
            return Optional.of(
                    new ErasedReference(
                            reference.get(), Instant.ofEpochMilli(Long.parseLong(parts[1])), tag));
        } catch (IllegalArgumentException | DateTimeException e) {
            // The reference still says what must not come back.
            return reference.map(each -> new ErasedReference(each, otherwise, Optional.empty()));
        }
    }

    /** The line of it beside the backups. */
    String line() {
        return reference + " " + at.toEpochMilli() + tag.map(each -> " " + each).orElse("");
    }

    /** The bytes of the tag. */
    Optional<byte[]> tagBytes() {
        return tag.map(Base64.getDecoder()::decode);
    }

    /** What is tagged. */
    BoundFields fields() {
        return new BoundFields().add("erased").add(reference.text()).add(at.toEpochMilli());
    }
}
