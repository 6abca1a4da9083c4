package org.askwell.store.keys;

import org.askwell.staff.Person;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What {@code keys.json} holds.
 *
 * @param publicKey X25519, 32 bytes
 * @param people the private key behind the passphrase of each, in the order of their names; none
 *     where it is kept elsewhere
 * @param byRecovery the private key behind the recovery key; there where there are people
 * @param earlier the pairs before this one, the latest first
 */
@SuppressWarnings("ArrayRecordComponent") // carried, never compared
public record KeyFile(
        byte[] publicKey,
        List<PersonKey> people,
        Optional<WrappedKey> byRecovery,
        List<EarlierKey> earlier) {
    static final int PUBLIC_KEY = 32;

    public KeyFile {
        people = List.copyOf(people);
        earlier = List.copyOf(earlier);
    }

    /** Keys that let requests in and open none. */
    public static KeyFile publicAlone(byte[] publicKey) {
        return new KeyFile(publicKey, List.of(), Optional.empty(), List.of());
    }

    public Optional<PersonKey> of(Person person) {
        return people.stream().filter(each -> each.person().equals(person)).findFirst();
    }

    /** The same with {@code key} in the place of one for the same person, or beside the others. */
    public KeyFile with(PersonKey key) {
        List<PersonKey> others = without(key.person()).people();
        return new KeyFile(
                publicKey,
                Stream.concat(others.stream(), Stream.of(key))
                        .sorted((a, b) -> a.person().compareTo(b.person()))
                        .toList(),
                byRecovery,
                earlier);
    }

    /** The same without the key of {@code person}. */
    public KeyFile without(Person person) {
        return new KeyFile(
                publicKey,
                people.stream().filter(each -> !each.person().equals(person)).toList(),
                byRecovery,
                earlier);
    }

    /** The same with another recovery key. */
    public KeyFile withRecovery(WrappedKey recovery) {
        return new KeyFile(publicKey, people, Optional.of(recovery), earlier);
    }

    /** Whether what was sealed for {@code named} is opened by these keys. */
    public boolean opens(byte[] named) {
        return Arrays.equals(named, publicKey)
                || earlier.stream().anyMatch(each -> Arrays.equals(named, each.publicKey()));
    }
}
