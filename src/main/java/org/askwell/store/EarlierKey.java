package org.askwell.store;

/**
 * A private key from before a new pair was made, which the present private key opens.
 *
 * @param publicKey X25519, 32 bytes
 */
@SuppressWarnings("ArrayRecordComponent") // carried, never compared
record EarlierKey(byte[] publicKey, WrappedKey wrapped) {}
