package org.askwell.store.keys;

/**
 * The private key as it is locked away (AES-256-GCM, NIST SP 800-38D).
 *
 * @param salt of the derivation of the wrapping key, 16 bytes
 * @param nonce 12 bytes
 * @param sealed the encrypted key and its tag, 48 bytes
 */
@SuppressWarnings("ArrayRecordComponent") // carried, never compared
public record WrappedKey(byte[] salt, byte[] nonce, byte[] sealed) {
    static final int SALT = 16;
    static final int NONCE = 12;
    static final int SEALED = 48;
}
