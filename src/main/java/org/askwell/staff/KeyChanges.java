package org.askwell.staff;

/**
 * What those who are in can change about who gets in.
 *
 * <p>Every method wipes the passphrase that it is given, and throws {@link StaffKeysException}
 * where the keys are no longer those that the session opened, or cannot be read or written. A copy
 * of the key file from before still opens with what opened it then; only {@link #newPair} keeps its
 * owner from what comes later.
 */
public interface KeyChanges {

    /**
     * Gives {@code person} another passphrase; the one before opens nothing any more, and wrong
     * ones count from the beginning.
     *
     * @throws IllegalArgumentException where {@link PassphraseRule} refuses the passphrase
     */
    void setPassphrase(Person person, char[] passphrase) throws StaffKeysException;

    /**
     * Lets {@code person} in from now on, beside everybody who gets in already.
     *
     * @throws StaffKeysException also where somebody of that name gets in already
     * @throws IllegalArgumentException where {@link PassphraseRule} refuses the passphrase
     */
    void add(Person person, char[] passphrase) throws StaffKeysException;

    /**
     * Lets {@code person} in no more.
     *
     * @throws StaffKeysException also where nobody else would get in
     */
    void remove(Person person) throws StaffKeysException;

    /** Makes a recovery key that, once committed, takes the place of the one before. */
    PreparedKeys newRecoveryKey() throws StaffKeysException;

    /**
     * Makes a new pair and recovery key. Once they are committed, new requests are sealed for the
     * new pair, those from before stay readable, and {@code person} alone gets in; the session is
     * of the old pair and is to be closed.
     *
     * @throws IllegalArgumentException where {@link PassphraseRule} refuses the passphrase
     */
    PreparedKeys newPair(Person person, char[] passphrase) throws StaffKeysException;
}
