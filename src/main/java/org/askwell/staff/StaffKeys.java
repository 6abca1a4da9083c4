package org.askwell.staff;

import java.time.Duration;
import java.util.Optional;

/**
 * The pair of keys of one kiosk (X25519, RFC 7748): the public one seals requests, and the private
 * one, locked away behind the staff passphrase and a recovery key, opens them.
 *
 * <p>Every method wipes the passphrase that it is given.
 */
public interface StaffKeys extends StaffGate {

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
     * Lets this kiosk take requests for the owner of {@code publicKey}, and open none.
     *
     * @param publicKey X25519, 32 bytes
     * @throws StaffKeysException where {@link #requireNone} fails, or the key file cannot be
     *     written
     */
    void adopt(byte[] publicKey) throws StaffKeysException;

    /**
     * How long {@code person} has to wait, after too many wrong passphrases, before the next try;
     * zero where it may come at once.
     *
     * @throws StaffKeysException where the count of wrong ones cannot be read or written
     */
    Duration delay(Person person) throws StaffKeysException;

    @Override
    default void requireThere() throws StaffKeysException {
        if (!exist()) {
            requireNone();
            throw new StaffKeysException(
                    "This kiosk is not set up; set it up with askwell setup, or name its data"
                            + " folder with --data.");
        }
    }

    /** As {@link #unlock(Person, char[])}, with the passphrase that is nobody's own. */
    default Unlocking unlock(char[] passphrase) throws StaffKeysException {
        return unlock(Person.SHARED, passphrase);
    }

    /**
     * Opens the private key with the recovery key, whose wrong ones are counted apart.
     *
     * @throws StaffKeysException where {@link #check} fails, or the try cannot be counted
     */
    Unlocking unlockWithRecovery(RecoveryKey recoveryKey) throws StaffKeysException;

    /** What can be changed while {@code session} is open. */
    KeyChanges changes(StaffSession session);
}
