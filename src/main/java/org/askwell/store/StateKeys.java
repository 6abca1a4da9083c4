package org.askwell.store;

import org.askwell.store.keys.KeyRing;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.macs.HMac;
import org.bouncycastle.crypto.params.KeyParameter;

import java.security.MessageDigest;
import java.util.Arrays;
import java.util.List;

/**
 * Tags what a session leaves in the log (HMAC-SHA256, RFC 2104) with a key that only the private
 * key gives.
 */
final class StateKeys implements AutoCloseable {
    private static final String PURPOSE = "askwell request state 1";

    private final List<byte[]> keys;

    /** Of the keys in {@code ring}: what an earlier one tagged still fits. */
    StateKeys(KeyRing ring) {
        keys = ring.deriveAll(PURPOSE);
    }

    /** The tag, by the current key. */
    byte[] tag(BoundFields fields) {
        return tag(keys.getFirst(), fields.bytes());
    }

    /** Whether one of the keys made that tag for these fields. */
    boolean fits(BoundFields fields, byte[] tag) {
        byte[] bytes = fields.bytes();
        return keys.stream().anyMatch(key -> MessageDigest.isEqual(tag(key, bytes), tag));
    }

    private static byte[] tag(byte[] key, byte[] bytes) {
        HMac hmac = new HMac(new SHA256Digest());
        hmac.init(new KeyParameter(key));
        hmac.update(bytes, 0, bytes.length);
        byte[] tag = new byte[hmac.getMacSize()];
        hmac.doFinal(tag, 0);
        return tag;
    }

    @Override
    public void close() {
        keys.forEach(key -> Arrays.fill(key, (byte) 0));
    }
}
