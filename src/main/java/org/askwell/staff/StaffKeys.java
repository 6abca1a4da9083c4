package org.askwell.staff;

import java.util.Optional;

/**
 * The pair of keys of one kiosk (X25519, RFC 7748): the public one seals requests, and the private
 * one, locked away behind the staff passphrase and a recovery key, opens them.
 *
 * <p>Every method wipes the passphrase that it is given.
 */
public interface StaffKeys {

    /** Whether the kiosk has been set up. */
    boolean exist();

    /**
     * The public key, 32 bytes, which needs no passphrase; empty before the kiosk is set up.
     *
     * @throws StaffKeysException where the key file cannot be read or is damaged
     */
    Optional<byte[]> publicKey() throws StaffKeysException;

    /**
     * Makes a new pair that counts for nothing until it is committed.
     *
     * @throws IllegalArgumentException where {@link PassphraseRule} refuses the passphrase
     */
    PreparedKeys prepare(char[] passphrase);

    /**
     * Opens the private key with the passphrase.
     *
     * @throws StaffKeysException where there is no key file or it is damaged
     */
    Unlocking unlock(char[] passphrase) throws StaffKeysException;

    /**
     * Opens the private key with the recovery key.
     *
     * @throws StaffKeysException where there is no key file or it is damaged
     */
    Unlocking unlockWithRecovery(RecoveryKey recoveryKey) throws StaffKeysException;

    /**
     * Locks the private key of {@code session} behind a new passphrase; the recovery key stays.
     *
     * @throws IllegalArgumentException where {@link PassphraseRule} refuses the passphrase
     * @throws StaffKeysException where the session is of other keys, or the key file cannot be read
     *     or written
     */
    void rewrap(StaffSession session, char[] newPassphrase) throws StaffKeysException;
}
