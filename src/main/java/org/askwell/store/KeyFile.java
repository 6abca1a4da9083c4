package org.askwell.store;

/**
 * What {@code keys.json} holds.
 *
 * @param publicKey X25519, 32 bytes
 * @param cost at which the passphrase was stretched
 * @param byPassphrase the private key behind the staff passphrase
 * @param byRecovery the private key behind the recovery key
 */
@SuppressWarnings("ArrayRecordComponent") // carried, never compared
record KeyFile(byte[] publicKey, Argon2Cost cost, WrappedKey byPassphrase, WrappedKey byRecovery) {
    static final int PUBLIC_KEY = 32;
}
