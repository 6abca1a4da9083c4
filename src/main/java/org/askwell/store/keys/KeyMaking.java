package org.askwell.store.keys;

import org.askwell.staff.PassphraseRule;
import org.askwell.staff.PassphraseVerdict;
import org.askwell.staff.Person;
import org.askwell.staff.PreparedKeys;
import org.askwell.staff.RecoveryKey;
import org.askwell.staff.StaffKeysException;
import org.bouncycastle.crypto.params.X25519PrivateKeyParameters;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Makes keys and locks them away.
 *
 * @param cost at which passphrases are stretched
 */
public record KeyMaking(Argon2Cost cost, SecureRandom random) {

    /**
     * Keys and the recovery key that opens them.
     *
     * @param headKey what authenticates the audit trail under the private key; wiped by whoever
     *     begins one, and of no use to others
     */
    @SuppressWarnings("ArrayRecordComponent") // carried, never compared
    public record Made(KeyFile keys, RecoveryKey recoveryKey, byte[] headKey) {

        /** The same, which count once they are committed by {@code commit}. */
        public PreparedKeys prepared(Commit commit) {
            return new Prepared(this, commit);
        }
    }

    /** Makes keys count. */
    @FunctionalInterface
    public interface Commit {
        void commit(KeyFile keys) throws StaffKeysException;
    }

    /**
     * A new pair behind the passphrase of {@code person}, which is wiped, and a new recovery key.
     *
     * @param earlier the private keys before it, the latest first; the caller wipes them
     */
    public Made pair(Person person, char[] passphrase, List<byte[]> earlier) {
        byte[] privateKey = new X25519PrivateKeyParameters(random).getEncoded();
        try {
            PersonKey key = key(person, passphrase, privateKey);
            RecoveryKey recoveryKey = RecoveryKey.random(random);
            return new Made(
                    new KeyFile(
                            KeyRing.publicKey(privateKey),
                            List.of(key),
                            Optional.of(byRecovery(recoveryKey, privateKey)),
                            earlier.stream().map(before -> earlier(before, privateKey)).toList()),
                    recoveryKey,
                    headKey(privateKey));
        } finally {
            Arrays.fill(privateKey, (byte) 0);
        }
    }

    /**
     * {@code privateKey} behind a passphrase, which is wiped.
     *
     * @throws IllegalArgumentException where {@link PassphraseRule} refuses it
     */
    public PersonKey key(Person person, char[] passphrase, byte[] privateKey) {
        try {
            if (!(PassphraseRule.judge(passphrase) instanceof PassphraseVerdict.Accepted)) {
                throw new IllegalArgumentException("a passphrase that the rule refuses");
            }
            return new PersonKey(
                    person,
                    cost,
                    KeyWrap.wrap(privateKey, KeyWrap.passphrase(person, passphrase, cost), random));
        } finally {
            Arrays.fill(passphrase, '\0');
        }
    }

    /** {@code keys} with another recovery key to {@code privateKey}. */
    public Made recovery(KeyFile keys, byte[] privateKey) {
        RecoveryKey recoveryKey = RecoveryKey.random(random);
        return new Made(
                keys.withRecovery(byRecovery(recoveryKey, privateKey)), recoveryKey, new byte[0]);
    }

    private static byte[] headKey(byte[] privateKey) {
        try (KeyRing ring = new KeyRing(privateKey.clone(), List.of())) {
            return ring.derive(KeyRing.TRAIL);
        }
    }

    private WrappedKey byRecovery(RecoveryKey recoveryKey, byte[] privateKey) {
        return KeyWrap.wrap(privateKey, KeyWrap.recoveryKey(recoveryKey), random);
    }

    private EarlierKey earlier(byte[] before, byte[] privateKey) {
        byte[] publicKey = KeyRing.publicKey(before);
        return new EarlierKey(
                publicKey, KeyWrap.wrap(before, KeyWrap.later(privateKey, publicKey), random));
    }

    /**
     * The private keys before {@code privateKey}, the latest first, which the caller wipes.
     *
     * @throws PayloadException where one cannot be opened
     */
    public static List<byte[]> earlier(KeyFile keys, byte[] privateKey) throws PayloadException {
        List<byte[]> earlier = new ArrayList<>();
        for (EarlierKey key : keys.earlier()) {
            earlier.add(
                    KeyWrap.unwrap(key.wrapped(), KeyWrap.later(privateKey, key.publicKey()))
                            .filter(opened ->
                                    Arrays.equals(KeyRing.publicKey(opened), key.publicKey()))
                            .orElseThrow(
                                    () -> new PayloadException("an earlier key cannot be opened")));
        }
        return earlier;
    }

    /** Keys that count for nothing until they are committed. */
    private record Prepared(Made made, Commit how) implements PreparedKeys {
        @Override
        public RecoveryKey recoveryKey() {
            return made.recoveryKey();
        }

        @Override
        public void commit() throws StaffKeysException {
            how.commit(made.keys());
        }
    }
}
