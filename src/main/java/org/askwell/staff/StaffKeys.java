package org.askwell.staff;

import java.util.Optional;

/**
 * The pair of keys of one kiosk (X25519, RFC 7748): the public one seals requests, and the private
 * one, locked away behind the staff passphrase and a recovery key, opens them.
 *
 * <p>Every method wipes the passphrase that it is given.
 */
public interface StaffKeys {

    /** Whether the kiosk has been set up; something that stands where keys would counts too. */
    boolean exist();

    /**
     * Finds out whether new keys may be made: only where there are none, and the log holds no
     * request that they would open.
     *
     * @throws StaffKeysException where they may not
     */
    void requireNone() throws StaffKeysException;

    /**
     * Finds out whether the keys are whole and those of the log.
     *
     * @throws StaffKeysException where there are none, they are damaged, or the log is of others
     */
    void check() throws StaffKeysException;

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
     * @throws StaffKeysException where {@link #check} fails
     */
    Unlocking unlock(char[] passphrase) throws StaffKeysException;

    /**
     * Opens the private key with the recovery key.
     *
     * @throws StaffKeysException where {@link #check} fails
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
