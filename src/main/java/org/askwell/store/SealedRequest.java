package org.askwell.store;

import org.askwell.callback.CallbackRequest;
import org.askwell.callback.Reference;
import org.askwell.store.keys.PayloadException;

import java.util.Arrays;
import java.util.Optional;

/**
 * The part of a row that never changes: what is told in the open, and the personal part sealed.
 *
 * @param payload what {@link Seal} made of it
 */
@SuppressWarnings("ArrayRecordComponent") // carried, never compared
record SealedRequest(RequestHead head, byte[] payload) {

    /**
     * The request; empty where it is sealed to another key, was altered, or cannot be read.
     *
     * @param keys of the unlocked session
     */
    Optional<CallbackRequest> open(OpeningKeys keys) {
        return keys.of(head.sealedTo())
                .flatMap(key -> Hpke.open(key, head.context(), payload))
                .flatMap(this::decode);
    }

    private Optional<CallbackRequest> decode(byte[] plaintext) {
        try {
            return Optional.of(
                    PayloadJson.decode(
                            plaintext,
                            new Reference(head.reference()),
                            head.received(),
                            head.kiosk()));
        } catch (PayloadException | IllegalArgumentException e) {
            return Optional.empty();
        } finally {
            Arrays.fill(plaintext, (byte) 0);
        }
    }
}
