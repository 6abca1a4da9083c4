package org.askwell.store;

import org.bouncycastle.crypto.AsymmetricCipherKeyPair;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.hpke.HPKE;
import org.bouncycastle.crypto.hpke.HPKEContextWithEncapsulation;
import org.bouncycastle.crypto.params.X25519PrivateKeyParameters;
import org.bouncycastle.crypto.params.X25519PublicKeyParameters;

import java.util.Arrays;
import java.util.Optional;

/**
 * Seals bytes to a public key and opens them with the private one: HPKE (RFC 9180) in base mode,
 * single shot (section 6.1), with DHKEM(X25519, HKDF-SHA256), HKDF-SHA256 and AES-256-GCM.
 *
 * <p>What is sealed begins with the encapsulated key of 32 bytes and ends with a tag of 16.
 */
final class Hpke {
    static final int PUBLIC_KEY = X25519PublicKeyParameters.KEY_SIZE;

    private static final HPKE SUITE =
            new HPKE(
                    HPKE.mode_base,
                    HPKE.kem_X25519_SHA256,
                    HPKE.kdf_HKDF_SHA256,
                    HPKE.aead_AES_GCM256);

    private Hpke() {}

    /**
     * What is known to both sides beside the key.
     *
     * @param info names the use, so that nothing sealed for another is taken for it
     * @param associatedData is authenticated with what is sealed, and not part of it
     */
    @SuppressWarnings("ArrayRecordComponent") // carried, never compared
    record Context(byte[] info, byte[] associatedData) {}

    /**
     * Seals {@code plaintext}.
     *
     * @param publicKey 32 bytes
     * @param ephemeral a private key for this one use
     */
    static byte[] seal(
            byte[] publicKey,
            X25519PrivateKeyParameters ephemeral,
            Context context,
            byte[] plaintext) {
        try {
            HPKEContextWithEncapsulation sender =
                    SUITE.setupBaseS(
                            new X25519PublicKeyParameters(publicKey),
                            context.info(),
                            pair(ephemeral));
            byte[] encapsulated = sender.getEncapsulation();
            byte[] sealed = sender.seal(context.associatedData(), plaintext);
            byte[] whole = Arrays.copyOf(encapsulated, encapsulated.length + sealed.length);
            System.arraycopy(sealed, 0, whole, encapsulated.length, sealed.length);
            return whole;
        } catch (InvalidCipherTextException e) {
            throw new IllegalStateException("encryption does not fail", e);
        }
    }

    /** What was sealed; empty where it was for another key or in another context, or is damaged. */
    static Optional<byte[]> open(
            X25519PrivateKeyParameters privateKey, Context context, byte[] sealed) {
        if (sealed.length < PUBLIC_KEY) {
            return Optional.empty();
        }
        byte[] encapsulated = Arrays.copyOf(sealed, PUBLIC_KEY);
        byte[] ciphertext = Arrays.copyOfRange(sealed, PUBLIC_KEY, sealed.length);
        try {
            return Optional.of(
                    SUITE.setupBaseR(encapsulated, pair(privateKey), context.info())
                            .open(context.associatedData(), ciphertext));
        } catch (InvalidCipherTextException | IllegalStateException | IllegalArgumentException e) {
            // A key of low order is refused (RFC 7748, 6.1) by one of the unchecked two.
            return Optional.empty();
        }
    }

    private static AsymmetricCipherKeyPair pair(X25519PrivateKeyParameters privateKey) {
        return new AsymmetricCipherKeyPair(privateKey.generatePublicKey(), privateKey);
    }
}
