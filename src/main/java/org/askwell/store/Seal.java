package org.askwell.store;

import org.bouncycastle.crypto.params.X25519PrivateKeyParameters;

import java.security.SecureRandom;

/**
 * Seals the personal part of requests, which nobody but the holder of the private key opens again.
 *
 * @param random makes a key for each seal
 */
record Seal(SecureRandom random) {

    /** Seals {@code payload} to the public key that {@code head} names, bound to all of it. */
    byte[] seal(RequestHead head, byte[] payload) {
        return Hpke.seal(
                head.sealedTo(), new X25519PrivateKeyParameters(random), head.context(), payload);
    }
}
