package org.askwell.store;

/**
 * Something with the tag that {@link StateKeys} made for it, or for something else.
 *
 * @param tag 32 bytes, where nobody has changed it
 */
@SuppressWarnings("ArrayRecordComponent") // carried, never compared
record Tagged<T>(T what, byte[] tag) {}
