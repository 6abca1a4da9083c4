package org.askwell.store.keys;

/**
 * A private key from before a new pair was made, which the present private key opens.
 *
 * @param publicKey X25519, 32 bytes
 */
@SuppressWarnings("ArrayRecordComponent") // carried, never compared
public record EarlierKey(byte[] publicKey, WrappedKey wrapped) {}
