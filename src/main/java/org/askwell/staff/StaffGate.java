package org.askwell.staff;

import java.util.List;

/** Where staff are let in to what is sealed for them. */
public interface StaffGate {

    /**
     * Finds out whether there are keys that could let anybody in.
     *
     * @throws StaffKeysException where there are none
     */
    void requireThere() throws StaffKeysException;

    /**
     * Who has a passphrase, in the order of their names: one alone as a rule, without a name. None
     * where the kiosk has a public key alone, so that its requests are read elsewhere.
     *
     * @throws StaffKeysException where there are no keys, or the key file cannot be read
     */
    List<Person> people() throws StaffKeysException;

    /**
     * Opens the private key with the passphrase of {@code person}, which is wiped. The try is
     * counted on the disk before it is judged; a right one sets the count back.
     *
     * @throws StaffKeysException where the keys are missing, damaged or of others, {@code person}
     *     has no passphrase, or the try cannot be counted
     */
    Unlocking unlock(Person person, char[] passphrase) throws StaffKeysException;
}
