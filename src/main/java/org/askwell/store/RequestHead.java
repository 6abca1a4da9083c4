package org.askwell.store;

import java.nio.charset.StandardCharsets;
import java.time.Instant;

/**
 * What a row of the log tells in the open and never changes; the seal of the rest binds it, so that
 * nothing of it can be changed and no sealed part put into another row.
 *
 * @param format how the sealed part is written
 * @param received when the form was sent, to the millisecond
 * @param doubtful whether the clock was in doubt then
 * @param sealedTo the public key (X25519, 32 bytes) that it is sealed to
 */
@SuppressWarnings("ArrayRecordComponent") // carried, never compared
record RequestHead(
        SealedFormat format,
        String reference,
        Instant received,
        String kiosk,
        boolean doubtful,
        byte[] sealedTo) {
    private static final byte[] INFO = "askwell request 1".getBytes(StandardCharsets.US_ASCII);

    /** How the sealed part is bound to this. */
    Hpke.Context context() {
        return new Hpke.Context(
                INFO,
                new BoundFields()
                        .add(format.id())
                        .add(reference)
                        .add(received.toEpochMilli())
                        .add(kiosk)
                        .add(doubtful)
                        .add(sealedTo)
                        .bytes());
    }
}
