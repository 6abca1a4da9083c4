package org.askwell.store.keys;

import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.generators.HKDFBytesGenerator;
import org.bouncycastle.crypto.params.HKDFParameters;
import org.bouncycastle.crypto.params.X25519PrivateKeyParameters;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The private keys (X25519, RFC 7748) that an unlocked session opens requests with: those of today,
 * and the earlier ones, whose requests stay readable.
 */
public final class KeyRing implements AutoCloseable {
    /** What authenticates the audit trail. */
    public static final String TRAIL = "askwell audit head 1";

    private final byte[] current;
    private final List<byte[]> earlier;

    /**
     * @param current 32 bytes, which the ring makes its own and wipes
     * @param earlier of 32 bytes each, likewise
     */
    public KeyRing(byte[] current, List<byte[]> earlier) {
        this.current = current;
        this.earlier = List.copyOf(earlier);
    }

    /** The key that new requests are sealed for; a copy, which the caller wipes. */
    byte[] current() {
        return current.clone();
    }

    /** The private key of that public one, a copy, which the caller wipes. */
    public Optional<byte[]> of(byte[] publicKey) {
        return Stream.concat(Stream.of(current), earlier.stream())
                .filter(key -> Arrays.equals(publicKey(key), publicKey))
                .findFirst()
                .map(byte[]::clone);
    }

    /** The public key of a private one. */
    public static byte[] publicKey(byte[] privateKey) {
        return new X25519PrivateKeyParameters(privateKey).generatePublicKey().getEncoded();
    }

    /**
     * A key of 32 bytes that only the current private key gives, by HKDF-SHA256 (RFC 5869); the
     * caller wipes it.
     *
     * @param purpose what it is for, in ASCII; each purpose has a key of its own
     */
    public byte[] derive(String purpose) {
        return derive(current, purpose);
    }

    /** As {@link #derive}, and after it what each of the earlier private keys gives. */
    public List<byte[]> deriveAll(String purpose) {
        return Stream.concat(Stream.of(current), earlier.stream())
                .map(key -> derive(key, purpose))
                .toList();
    }

    private static byte[] derive(byte[] privateKey, String purpose) {
        HKDFBytesGenerator hkdf = new HKDFBytesGenerator(new SHA256Digest());
        hkdf.init(
                new HKDFParameters(privateKey, null, purpose.getBytes(StandardCharsets.US_ASCII)));
        byte[] key = new byte[32];
        hkdf.generateBytes(key, 0, key.length);
        return key;
    }

    /** Wipes all keys; closing twice does nothing. */
    @Override
    public void close() {
        Arrays.fill(current, (byte) 0);
        earlier.forEach(key -> Arrays.fill(key, (byte) 0));
    }
}
