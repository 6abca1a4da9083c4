package org.askwell.store.keys;

import org.askwell.staff.Person;
import org.askwell.staff.RecoveryKey;
import org.askwell.staff.StaffKeysException;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/**
 * Opens the private keys for whoever knows a passphrase or the recovery key. Each try is counted on
 * the disk before it is judged.
 */
public record KeyGate(KeysJson file, Tries tries) {

    /** What became of a try. */
    public sealed interface Outcome {}

    /**
     * It was right.
     *
     * @param privateKey 32 bytes, which the caller wipes
     * @param ring the same and the earlier ones, which the caller closes
     */
    @SuppressWarnings("ArrayRecordComponent") // carried, never compared
    public record Opened(byte[] privateKey, KeyRing ring) implements Outcome {}

    /**
     * It was wrong.
     *
     * @param left of the wait before the next one
     */
    public record Wrong(Duration left) implements Outcome {}

    /**
     * It was neither judged nor counted.
     *
     * @param left of the wait
     */
    public record TooSoon(Duration left) implements Outcome {}

    /** Tries the passphrase of {@code person}, which is wiped. */
    public Outcome passphrase(KeyFile keys, Person person, char[] passphrase)
            throws StaffKeysException {
        try {
            PersonKey key =
                    keys.of(person).orElseThrow(() -> new StaffKeysException(unknown(keys)));
            return tried(
                    Tries.of(person),
                    keys,
                    key.wrapped(),
                    KeyWrap.passphrase(person, passphrase, key.cost()));
        } finally {
            Arrays.fill(passphrase, '\0');
        }
    }

    /** Tries the recovery key. */
    public Outcome recovery(KeyFile keys, RecoveryKey recoveryKey) throws StaffKeysException {
        WrappedKey key = keys.byRecovery().orElseThrow(() -> new StaffKeysException(unknown(keys)));
        return tried(Tries.RECOVERY, keys, key, KeyWrap.recoveryKey(recoveryKey));
    }

    private String unknown(KeyFile keys) {
        return keys.people().isEmpty()
                ? file.file()
                        + " holds a public key alone: this kiosk takes requests and opens none;"
                        + " export them sealed, and read them where the private key is"
                : "nobody of that name has a passphrase here; choose one of the names";
    }

    private Outcome tried(List<String> ways, KeyFile keys, WrappedKey key, KeyWrap.Secret secret)
            throws StaffKeysException {
        Duration wait = tries.begin(ways);
        if (!wait.isZero()) {
            return new TooSoon(wait);
        }
        byte[] privateKey = KeyWrap.unwrap(key, secret).orElse(null);
        if (privateKey == null) {
            return new Wrong(tries.left(ways));
        }
        if (!Arrays.equals(KeyRing.publicKey(privateKey), keys.publicKey())) {
            throw new StaffKeysException(
                    file.file() + " holds two keys that are no pair; put a copy of the file back");
        }
        KeyRing ring = ring(keys, privateKey);
        tries.right(ways);
        return new Opened(privateKey, ring);
    }

    private KeyRing ring(KeyFile keys, byte[] privateKey) throws StaffKeysException {
        try {
            return new KeyRing(privateKey.clone(), KeyMaking.earlier(keys, privateKey));
        } catch (PayloadException e) {
            throw file.damaged(e);
        }
    }
}
