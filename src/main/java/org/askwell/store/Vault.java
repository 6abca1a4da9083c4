package org.askwell.store;

import org.askwell.staff.Actor;
import org.askwell.staff.AuditEvent;
import org.askwell.staff.PassphraseRule;
import org.askwell.staff.PassphraseVerdict;
import org.askwell.staff.PreparedKeys;
import org.askwell.staff.RecoveryKey;
import org.askwell.staff.StaffKeys;
import org.askwell.staff.StaffKeysException;
import org.askwell.staff.StaffSession;
import org.askwell.staff.Unlocking;
import org.bouncycastle.crypto.params.X25519PrivateKeyParameters;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Keeps the staff keys in {@code keys.json} of the data folder, for the log beside it.
 *
 * <p>Keys are made only where the log holds no request, and open nothing where the log belongs to
 * others: whoever could make keys for the requests of others could read them.
 */
public final class Vault implements StaffKeys {
    private final KeysOfLog keys;
    private final Argon2Cost cost;
    private final SecureRandom random;
    private final Database log;
    private final GroundMemory memory;
    private final SessionPlace place;

    /** For sessions at the kiosk's own screen, whose ends wait for the disk. */
    public Vault(Database log, GroundMemory memory, Argon2Cost cost, SecureRandom random) {
        this(log, memory, cost, random, SessionPlace.screen(Runnable::run));
    }

    /**
     * @param log in the data folder; read by whom the keys let in
     * @param memory what that log remembers
     * @param cost at which new passphrases are stretched
     * @param place where the sessions take place
     */
    public Vault(
            Database log,
            GroundMemory memory,
            Argon2Cost cost,
            SecureRandom random,
            SessionPlace place) {
        this.place = place;
        this.log = log;
        this.memory = memory;
        keys = new KeysOfLog(log, random);
        this.cost = cost;
        this.random = random;
    }

    @Override
    public boolean exist() {
        return keys.file().exists();
    }

    @Override
    public void requireNone() throws StaffKeysException {
        keys.requireNone();
    }

    @Override
    public void check() throws StaffKeysException {
        keys.matching();
    }

    @Override
    public Optional<byte[]> publicKey() throws StaffKeysException {
        return exist() ? Optional.of(keys.read().publicKey()) : Optional.empty();
    }

    @Override
    public PreparedKeys prepare(char[] passphrase) {
        try {
            refuseWeak(passphrase);
            X25519PrivateKeyParameters pair = new X25519PrivateKeyParameters(random);
            byte[] privateKey = pair.getEncoded();
            RecoveryKey recoveryKey = RecoveryKey.random(random);
            KeyFile made =
                    new KeyFile(
                            pair.generatePublicKey().getEncoded(),
                            cost,
                            KeyWrap.wrap(privateKey, KeyWrap.passphrase(passphrase, cost), random),
                            KeyWrap.wrap(privateKey, KeyWrap.recoveryKey(recoveryKey), random));
            try (KeyRing ring = new KeyRing(privateKey, List.of())) {
                byte[] headKey = ring.derive(AuditHead.PURPOSE);
                return new Prepared(keys, made, recoveryKey, new AuditStart(log, memory, headKey));
            }
        } finally {
            Arrays.fill(passphrase, '\0');
        }
    }

    @Override
    public Unlocking unlock(char[] passphrase) throws StaffKeysException {
        try {
            KeyFile file = keys.matching();
            return unlocking(
                    file,
                    KeyWrap.unwrap(
                            file.byPassphrase(), KeyWrap.passphrase(passphrase, file.cost())),
                    AuditEvent.With.PASSPHRASE);
        } finally {
            Arrays.fill(passphrase, '\0');
        }
    }

    @Override
    public Unlocking unlockWithRecovery(RecoveryKey recoveryKey) throws StaffKeysException {
        KeyFile file = keys.matching();
        return unlocking(
                file,
                KeyWrap.unwrap(file.byRecovery(), KeyWrap.recoveryKey(recoveryKey)),
                AuditEvent.With.RECOVERY_KEY);
    }

    @Override
    public void rewrap(StaffSession session, char[] newPassphrase) throws StaffKeysException {
        byte[] privateKey = session.privateKey();
        try {
            refuseWeak(newPassphrase);
            KeyFile file = keys.read();
            if (!Arrays.equals(publicKeyOf(privateKey), file.publicKey())) {
                throw new StaffKeysException(
                        keys.file().file() + " holds other keys than were unlocked; unlock again");
            }
            KeyFile rewrapped =
                    new KeyFile(
                            file.publicKey(),
                            cost,
                            KeyWrap.wrap(
                                    privateKey, KeyWrap.passphrase(newPassphrase, cost), random),
                            file.byRecovery());
            keys.file().replace(rewrapped);
        } finally {
            Arrays.fill(privateKey, (byte) 0);
            Arrays.fill(newPassphrase, '\0');
        }
    }

    private Unlocking unlocking(KeyFile file, Optional<byte[]> privateKey, AuditEvent.With with)
            throws StaffKeysException {
        if (privateKey.isEmpty()) {
            return new Unlocking.WrongPassphrase();
        }
        if (!Arrays.equals(publicKeyOf(privateKey.get()), file.publicKey())) {
            throw new StaffKeysException(
                    keys.file().file()
                            + " holds two keys that are no pair; put a copy of the file back");
        }
        KeyRing ring = new KeyRing(privateKey.get().clone(), List.of());
        return new Unlocking.Unlocked(
                new StaffSession(
                        privateKey.get(),
                        new SqliteRequestLog(log, memory, ring),
                        trail(ring).open(with)));
    }

    private AuditSession trail(KeyRing ring) {
        return new AuditSession(
                log, memory, ring.deriveAll(AuditHead.PURPOSE), Actor.Person.SHARED, place);
    }

    private static byte[] publicKeyOf(byte[] privateKey) {
        return new X25519PrivateKeyParameters(privateKey).generatePublicKey().getEncoded();
    }

    private static void refuseWeak(char[] passphrase) {
        if (!(PassphraseRule.judge(passphrase) instanceof PassphraseVerdict.Accepted)) {
            throw new IllegalArgumentException("a passphrase that the rule refuses");
        }
    }

    /** Keys that count for nothing until they are committed. */
    private record Prepared(KeysOfLog keys, KeyFile made, RecoveryKey recoveryKey, AuditStart trail)
            implements PreparedKeys {
        @Override
        public void commit() throws StaffKeysException {
            keys.create(made, trail);
            trail.done();
        }
    }
}
