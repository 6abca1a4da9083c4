package org.askwell.store;

import org.askwell.staff.StaffKeysException;

/** Says for whom requests are sealed. */
@FunctionalInterface
interface Recipient {

    /**
     * The public key (X25519, 32 bytes) of those who may read the log.
     *
     * @throws StaffKeysException where there is none, or not the one that the log is for
     */
    byte[] publicKey() throws StaffKeysException;
}
