package org.askwell.store.keys;

import org.askwell.staff.PassphraseRule;
import org.askwell.staff.Person;
import org.askwell.staff.RecoveryKey;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.engines.AESEngine;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.generators.HKDFBytesGenerator;
import org.bouncycastle.crypto.modes.GCMBlockCipher;
import org.bouncycastle.crypto.modes.GCMModeCipher;
import org.bouncycastle.crypto.params.AEADParameters;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.bouncycastle.crypto.params.HKDFParameters;
import org.bouncycastle.crypto.params.KeyParameter;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

/** Locks a private key behind a secret and opens it again. */
final class KeyWrap {
    private static final int KEY = 32;
    private static final int TAG_BITS = 128;
    private static final String PRIVATE_KEY = "askwell private key 1";

    private KeyWrap() {}

    /** Derives the wrapping key from a salt. */
    @FunctionalInterface
    private interface Derivation {
        byte[] keyFor(byte[] salt);
    }

    /**
     * What locks a private key.
     *
     * @param about what the key was locked for, which nothing can be put in the place of
     */
    record Secret(Derivation derivation, String about) {
        private byte[] keyFor(byte[] salt) {
            return derivation.keyFor(salt);
        }
    }

    /** The passphrase of {@code person}, whose name nobody can exchange for another. */
    static Secret passphrase(Person person, char[] passphrase, Argon2Cost cost) {
        return new Secret(
                stretched(passphrase, cost),
                person.shared() ? PRIVATE_KEY : PRIVATE_KEY + " of " + person.name());
    }

    /** A passphrase, stretched by Argon2id (RFC 9106). */
    private static Derivation stretched(char[] passphrase, Argon2Cost cost) {
        return salt -> {
            byte[] utf8 = PassphraseRule.utf8(passphrase);
            Argon2BytesGenerator argon2 = new Argon2BytesGenerator();
            argon2.init(
                    new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                            .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                            .withMemoryAsKB(cost.memoryKiB())
                            .withIterations(cost.iterations())
                            .withParallelism(1)
                            .withSalt(salt)
                            .build());
            byte[] key = new byte[KEY];
            argon2.generateBytes(utf8, key);
            Arrays.fill(utf8, (byte) 0);
            return key;
        };
    }

    /** A recovery key, long enough to need no stretching: HKDF-SHA256 (RFC 5869). */
    static Secret recoveryKey(RecoveryKey recoveryKey) {
        return new Secret(
                salt -> {
                    byte[] letters = recoveryKey.letters().getBytes(StandardCharsets.US_ASCII);
                    byte[] key = extracted(letters, salt, "askwell recovery key 1");
                    Arrays.fill(letters, (byte) 0);
                    return key;
                },
                PRIVATE_KEY);
    }

    /** The private key that came after the one with the public key {@code earlier}. */
    static Secret later(byte[] privateKey, byte[] earlier) {
        return new Secret(
                salt -> extracted(privateKey, salt, "askwell earlier keys 1"),
                "askwell earlier key 1 " + Base64.getEncoder().encodeToString(earlier));
    }

    /** HKDF-SHA256 (RFC 5869) of a secret that nobody can guess. */
    private static byte[] extracted(byte[] secret, byte[] salt, String purpose) {
        HKDFBytesGenerator hkdf = new HKDFBytesGenerator(new SHA256Digest());
        hkdf.init(new HKDFParameters(secret, salt, ascii(purpose)));
        byte[] key = new byte[KEY];
        hkdf.generateBytes(key, 0, KEY);
        return key;
    }

    static WrappedKey wrap(byte[] privateKey, Secret secret, SecureRandom random) {
        byte[] salt = new byte[WrappedKey.SALT];
        byte[] nonce = new byte[WrappedKey.NONCE];
        random.nextBytes(salt);
        random.nextBytes(nonce);
        try {
            return new WrappedKey(salt, nonce, crypt(true, secret, salt, nonce, privateKey));
        } catch (InvalidCipherTextException e) {
            throw new IllegalStateException("encryption does not fail", e);
        }
    }

    /** The private key; empty where the secret is another one. */
    static Optional<byte[]> unwrap(WrappedKey key, Secret secret) {
        try {
            return Optional.of(crypt(false, secret, key.salt(), key.nonce(), key.sealed()));
        } catch (InvalidCipherTextException e) {
            return Optional.empty();
        }
    }

    private static byte[] crypt(
            boolean encrypt, Secret secret, byte[] salt, byte[] nonce, byte[] input)
            throws InvalidCipherTextException {
        byte[] wrappingKey = secret.keyFor(salt);
        try {
            GCMModeCipher cipher = GCMBlockCipher.newInstance(AESEngine.newInstance());
            cipher.init(
                    encrypt,
                    new AEADParameters(
                            new KeyParameter(wrappingKey),
                            TAG_BITS,
                            nonce,
                            secret.about().getBytes(StandardCharsets.UTF_8)));
            byte[] output = new byte[cipher.getOutputSize(input.length)];
            int length = cipher.processBytes(input, 0, input.length, output, 0);
            cipher.doFinal(output, length);
            return output;
        } finally {
            Arrays.fill(wrappingKey, (byte) 0);
        }
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
