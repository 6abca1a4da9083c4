package org.askwell.store.keys;

import org.askwell.staff.Person;

/**
 * The private key behind the passphrase of one person.
 *
 * @param cost at which that passphrase was stretched
 */
public record PersonKey(Person person, Argon2Cost cost, WrappedKey wrapped) {}
