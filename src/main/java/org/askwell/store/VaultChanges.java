package org.askwell.store;

import org.askwell.staff.Actor;
import org.askwell.staff.AuditEvent;
import org.askwell.staff.KeyChanges;
import org.askwell.staff.Person;
import org.askwell.staff.PreparedKeys;
import org.askwell.staff.RequestLogException;
import org.askwell.staff.StaffKeysException;
import org.askwell.staff.StaffSession;
import org.askwell.store.keys.KeyFile;
import org.askwell.store.keys.KeyMaking;
import org.askwell.store.keys.KeyRing;
import org.askwell.store.keys.KeysLock;
import org.askwell.store.keys.PayloadException;
import org.askwell.store.keys.PersonKey;
import org.askwell.store.keys.Tries;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Changes {@code keys.json} for those who have opened it. */
record VaultChanges(VaultParts parts, StaffSession session) implements KeyChanges {

    /** What the keys of a folder are kept by. */
    record VaultParts(KeysOfLog keys, KeysLock lock, Tries tries, KeyMaking making) {}

    /** What becomes of the keys, for whoever has the private one. */
    @FunctionalInterface
    private interface Change<T> {
        T of(KeyFile file, byte[] privateKey) throws StaffKeysException;
    }

    @Override
    public void setPassphrase(Person person, char[] passphrase) throws StaffKeysException {
        PersonKey key = key(person, passphrase);
        changed((file, _) -> {
            requireThere(file, person);
            return file.with(key);
        });
        parts.tries().right(Tries.of(person));
        tell(new AuditEvent.KeysChanged(AuditEvent.Key.PASSPHRASE));
    }

    @Override
    public void add(Person person, char[] passphrase) throws StaffKeysException {
        PersonKey key = key(person, passphrase);
        changed((file, _) -> {
            if (file.people().stream().anyMatch(each -> each.person().looksLike(person))) {
                throw new StaffKeysException(
                        "somebody of that name has a passphrase already; choose another name");
            }
            return file.with(key);
        });
        tell(new AuditEvent.PersonAdded(person.name()));
    }

    @Override
    public void remove(Person person) throws StaffKeysException {
        changed((file, _) -> {
            requireThere(file, person);
            if (file.people().size() == 1) {
                throw new StaffKeysException(
                        "nobody else has a passphrase, and then nobody would get in; add somebody"
                                + " first");
            }
            return file.without(person);
        });
        tell(
                new AuditEvent.PersonRemoved(
                        person.shared() ? Actor.Person.SHARED.name() : person.name()));
    }

    @Override
    public PreparedKeys newRecoveryKey() throws StaffKeysException {
        KeyMaking.Made made = withOwn(parts.making()::recovery);
        return made.prepared(keysMade -> {
            changed((file, _) -> file.withRecovery(keysMade.byRecovery().orElseThrow()));
            tell(new AuditEvent.KeysChanged(AuditEvent.Key.RECOVERY_KEY));
        });
    }

    @Override
    public PreparedKeys newPair(Person person, char[] passphrase) throws StaffKeysException {
        KeyMaking.Made made;
        try {
            made = withOwn((file, privateKey) -> pair(person, passphrase, file, privateKey));
        } finally {
            Arrays.fill(passphrase, '\0');
        }
        return made.prepared(renewed -> {
            parts.lock()
                    .holding(() ->
                            withOwn((file, _) -> {
                                parts.keys().renew(file, renewed);
                                return true;
                            }));
            tell(new AuditEvent.KeysChanged(AuditEvent.Key.PAIR));
        });
    }

    private KeyMaking.Made pair(Person person, char[] passphrase, KeyFile file, byte[] privateKey)
            throws StaffKeysException {
        List<byte[]> before = new ArrayList<>();
        before.add(privateKey);
        before.addAll(earlier(file, privateKey));
        try {
            return parts.making().pair(person, passphrase, before);
        } finally {
            before.forEach(key -> Arrays.fill(key, (byte) 0));
        }
    }

    private PersonKey key(Person person, char[] passphrase) throws StaffKeysException {
        try {
            return withKey(privateKey -> parts.making().key(person, passphrase, privateKey));
        } finally {
            Arrays.fill(passphrase, '\0');
        }
    }

    private List<byte[]> earlier(KeyFile file, byte[] privateKey) throws StaffKeysException {
        try {
            return KeyMaking.earlier(file, privateKey);
        } catch (PayloadException e) {
            throw parts.keys().file().damaged(e);
        }
    }

    /** A change stands, whether or not the log can be written. */
    private void tell(AuditEvent event) {
        try {
            session.trail().record(event);
        } catch (RequestLogException e) {
            // The trouble of the log is told where requests are read.
        }
    }

    private void requireThere(KeyFile file, Person person) throws StaffKeysException {
        if (file.of(person).isEmpty()) {
            throw new StaffKeysException("nobody of that name has a passphrase here any more");
        }
    }

    /** Reads, changes and writes the keys while no other program does. */
    private void changed(Change<KeyFile> change) throws StaffKeysException {
        parts.lock()
                .holding(() -> {
                    parts.keys().file().replace(withOwn(change));
                    return true;
                });
    }

    /** Does {@code change} where the keys are still those of the session. */
    private <T> T withOwn(Change<T> change) throws StaffKeysException {
        return withKey(privateKey -> {
            KeyFile file = parts.keys().read();
            if (!Arrays.equals(KeyRing.publicKey(privateKey), file.publicKey())) {
                throw new StaffKeysException(
                        parts.keys().file().file()
                                + " holds other keys than were unlocked; unlock again");
            }
            return change.of(file, privateKey);
        });
    }

    private <T> T withKey(Keyed<T> work) throws StaffKeysException {
        byte[] privateKey = session.privateKey();
        try {
            return work.with(privateKey);
        } finally {
            Arrays.fill(privateKey, (byte) 0);
        }
    }

    /** What needs the private key. */
    @FunctionalInterface
    private interface Keyed<T> {
        T with(byte[] privateKey) throws StaffKeysException;
    }
}
