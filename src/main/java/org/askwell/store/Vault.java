package org.askwell.store;

import org.askwell.staff.Actor;
import org.askwell.staff.AuditEvent;
import org.askwell.staff.KeyChanges;
import org.askwell.staff.Person;
import org.askwell.staff.PreparedKeys;
import org.askwell.staff.RecoveryKey;
import org.askwell.staff.StaffKeys;
import org.askwell.staff.StaffKeysException;
import org.askwell.staff.StaffSession;
import org.askwell.staff.Unlocking;
import org.askwell.store.database.Database;
import org.askwell.store.database.DatabaseException;
import org.askwell.store.database.GroundMemory;
import org.askwell.store.keys.Argon2Cost;
import org.askwell.store.keys.KeyFile;
import org.askwell.store.keys.KeyGate;
import org.askwell.store.keys.KeyMaking;
import org.askwell.store.keys.KeyRing;
import org.askwell.store.keys.KeysLock;
import org.askwell.store.keys.PersonKey;
import org.askwell.store.keys.Tries;
import org.askwell.store.trail.AuditSession;
import org.askwell.store.trail.AuditStart;
import org.askwell.store.trail.SessionPlace;
import org.askwell.store.trail.SqliteAuditTrail;

import java.security.SecureRandom;
import java.time.Duration;
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
    private final KeyMaking making;
    private final Database log;
    private final GroundMemory memory;
    private final KeysLock lock;
    private final Tries tries;
    private final KeyGate gate;
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
        keys = new KeysOfLog(log, memory, random);
        making = new KeyMaking(cost, random);
        lock = new KeysLock(log.files().folder());
        tries = new Tries(log.files().folder(), lock, memory.readings());
        gate = new KeyGate(keys.file(), tries);
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
    public List<Person> people() throws StaffKeysException {
        return keys.read().people().stream().map(PersonKey::person).toList();
    }

    @Override
    public PreparedKeys prepare(char[] passphrase) {
        KeyMaking.Made made = making.pair(Person.SHARED, passphrase, List.of());
        AuditStart start = new AuditStart(log, memory, made.headKey());
        return made.prepared(file -> {
            keys.create(file, start);
            start.done();
            tries.takeRoom();
        });
    }

    @Override
    public void adopt(byte[] publicKey) throws StaffKeysException {
        keys.create(
                KeyFile.publicAlone(publicKey),
                connection -> {
                    audit().append(
                                    connection,
                                    place.unnamed(),
                                    new AuditEvent.KeysChanged(AuditEvent.Key.PUBLIC_KEY_ALONE));
                    return true;
                });
    }

    @Override
    public Duration delay(Person person) throws StaffKeysException {
        return tries.left(Tries.of(person));
    }

    @Override
    public Unlocking unlock(Person person, char[] passphrase) throws StaffKeysException {
        try {
            return told(Optional.of(person), gate.passphrase(keys.matching(), person, passphrase));
        } finally {
            Arrays.fill(passphrase, '\0');
        }
    }

    @Override
    public Unlocking unlockWithRecovery(RecoveryKey recoveryKey) throws StaffKeysException {
        return told(Optional.empty(), gate.recovery(keys.matching(), recoveryKey));
    }

    @Override
    public KeyChanges changes(StaffSession session) {
        return new VaultChanges(new VaultChanges.VaultParts(keys, lock, tries, making), session);
    }

    private Unlocking told(Optional<Person> who, KeyGate.Outcome outcome) {
        return switch (outcome) {
            case KeyGate.Opened opened -> new Unlocking.Unlocked(session(who, opened));
            case KeyGate.Wrong wrong -> {
                tellWrong(who);
                yield new Unlocking.WrongPassphrase(wrong.left());
            }
            case KeyGate.TooSoon soon -> new Unlocking.TooSoon(soon.left());
        };
    }

    private StaffSession session(Optional<Person> who, KeyGate.Opened opened) {
        Actor.Person by =
                who.filter(person -> !person.shared())
                        .map(person -> new Actor.Person(person.name()))
                        .orElse(Actor.Person.SHARED);
        AuditSession trail =
                new AuditSession(log, memory, opened.ring().deriveAll(KeyRing.TRAIL), by, place);
        return new StaffSession(
                opened.privateKey(),
                new SqliteRequestLog(log, memory, opened.ring(), by),
                trail.open(with(who)),
                who);
    }

    private static AuditEvent.With with(Optional<Person> who) {
        return who.isPresent() ? AuditEvent.With.PASSPHRASE : AuditEvent.With.RECOVERY_KEY;
    }

    private void tellWrong(Optional<Person> who) {
        try {
            audit().record(place.unnamed(), new AuditEvent.WrongTries(1, with(who)));
        } catch (DatabaseException e) {
            // It is counted, and the trouble of the log is told where requests are read.
        }
    }

    private SqliteAuditTrail audit() {
        return new SqliteAuditTrail(log, memory);
    }
}
