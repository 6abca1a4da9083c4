package org.askwell.staff;

/** New keys that wait until staff have written the recovery key down. */
public interface PreparedKeys {

    /** The recovery key, to be shown once. */
    RecoveryKey recoveryKey();

    /**
     * Makes the keys those of the kiosk.
     *
     * @throws StaffKeysException where the keys of the kiosk are others meanwhile, which stay as
     *     they are, the log holds requests of others, or the key file cannot be written
     */
    void commit() throws StaffKeysException;
}
