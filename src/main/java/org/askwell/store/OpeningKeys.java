package org.askwell.store;

import org.askwell.store.keys.KeyRing;
import org.bouncycastle.crypto.params.X25519PrivateKeyParameters;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;

/** The private keys of a ring, each looked up once, for the reading of many requests. */
final class OpeningKeys {
    private final KeyRing ring;
    private final Map<String, Optional<X25519PrivateKeyParameters>> found = new HashMap<>();

    OpeningKeys(KeyRing ring) {
        this.ring = ring;
    }

    /** The private key of that public one; empty where the session does not hold it. */
    Optional<X25519PrivateKeyParameters> of(byte[] publicKey) {
        return found.computeIfAbsent(
                HexFormat.of().formatHex(publicKey), _ -> ring.of(publicKey).map(this::parameters));
    }

    private X25519PrivateKeyParameters parameters(byte[] privateKey) {
        try {
            return new X25519PrivateKeyParameters(privateKey);
        } finally {
            Arrays.fill(privateKey, (byte) 0);
        }
    }
}
