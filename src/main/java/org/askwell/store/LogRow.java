package org.askwell.store;

import org.askwell.callback.CallbackRequest;
import org.askwell.staff.Ageing;
import org.askwell.staff.LoggedRequest;
import org.bouncycastle.crypto.digests.SHA256Digest;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A row of the log as it lies there, before anything of it is opened or believed.
 *
 * @param format as the row names it, known or not
 * @param sealedTo the public key that it names; empty where it names none
 * @param payload what is sealed
 */
@SuppressWarnings("ArrayRecordComponent") // carried, never compared
record LogRow(
        RowHead head,
        String format,
        Optional<byte[]> sealedTo,
        byte[] payload,
        RequestState state) {
    private static final String ALL =
            "SELECT reference, received, kiosk, clock_doubtful, payload_format, sealed_to, payload,"
                    + " done_at, done_doubtful, counts_from, done_counts_from FROM request";

    /** What the row tells in the open. */
    record RowHead(String reference, Instant received, String kiosk, boolean doubtful) {}

    /** All rows, the first received first. */
    static List<LogRow> all(Connection connection) throws SQLException {
        try (PreparedStatement query =
                connection.prepareStatement(ALL + " ORDER BY received, reference")) {
            return rows(query);
        }
    }

    /** The row of {@code reference}; empty where there is none. */
    static Optional<LogRow> of(Connection connection, String reference) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(ALL + " WHERE reference = ?")) {
            query.setString(1, reference);
            return rows(query).stream().findFirst();
        }
    }

    private static List<LogRow> rows(PreparedStatement query) throws SQLException {
        List<LogRow> rows = new ArrayList<>();
        try (ResultSet row = query.executeQuery()) {
            while (row.next()) {
                rows.add(
                        new LogRow(
                                new RowHead(
                                        row.getString("reference"),
                                        Instant.ofEpochMilli(row.getLong("received")),
                                        row.getString("kiosk"),
                                        row.getBoolean("clock_doubtful")),
                                row.getString("payload_format"),
                                Optional.ofNullable(row.getBytes("sealed_to")),
                                Objects.requireNonNull(row.getBytes("payload")),
                                RequestState.of(row)));
            }
        }
        return rows;
    }

    String reference() {
        return head.reference();
    }

    /** Whether it may be done although no session is known to have been there. */
    boolean mayComeDone() {
        return SealedFormat.of(format).equals(Optional.of(SealedFormat.SEALED_LATER));
    }

    /** The same row in another state. */
    LogRow with(RequestState other) {
        return new LogRow(head, format, sealedTo, payload, other);
    }

    /** What a session that sees it now keeps of it. */
    Witness witness() {
        return new Witness(reference(), digest(), head.received(), head.doubtful(), state);
    }

    /** What no other row has: SHA-256 over all that never changes of it. */
    private byte[] digest() {
        byte[] bytes =
                new BoundFields()
                        .add(format)
                        .add(head.reference())
                        .add(head.received().toEpochMilli())
                        .add(head.kiosk())
                        .add(head.doubtful())
                        .add(sealedTo.orElse(new byte[0]))
                        .add(payload)
                        .bytes();
        SHA256Digest sha256 = new SHA256Digest();
        sha256.update(bytes, 0, bytes.length);
        byte[] digest = new byte[sha256.getDigestSize()];
        sha256.doFinal(digest, 0);
        return digest;
    }

    /** The request as staff find it, in the state that is believed. */
    LoggedRequest open(OpeningKeys keys, RequestState believed) {
        Ageing ageing =
                new Ageing(
                        head.doubtful(),
                        from(believed.countsFrom(), head.doubtful(), Optional.of(head.received())),
                        from(
                                believed.doneAt().flatMap(_ -> believed.doneCountsFrom()),
                                believed.doneDoubtful(),
                                believed.doneAt()));
        return opened(keys)
                .<LoggedRequest>map(
                        request -> new LoggedRequest.Intact(request, believed.doneAt(), ageing))
                .orElseGet(() ->
                        new LoggedRequest.Unreadable(
                                head.reference(),
                                head.received(),
                                believed.doneAt(),
                                head.kiosk(),
                                ageing));
    }

    private Optional<CallbackRequest> opened(OpeningKeys keys) {
        return SealedFormat.of(format)
                .flatMap(known ->
                        sealedTo.filter(key -> key.length == Hpke.PUBLIC_KEY)
                                .flatMap(key ->
                                        new SealedRequest(
                                                        new RequestHead(
                                                                known,
                                                                head.reference(),
                                                                head.received(),
                                                                head.kiosk(),
                                                                head.doubtful(),
                                                                key),
                                                        payload)
                                                .open(keys)));
    }

    /** What an age counts from: its own column, else the stamp where the clock was trusted. */
    private static Optional<Instant> from(
            Optional<Instant> counted, boolean doubtful, Optional<Instant> stamp) {
        return counted.isPresent() || doubtful ? counted : stamp;
    }
}
