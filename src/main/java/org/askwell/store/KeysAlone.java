package org.askwell.store;

import org.askwell.clock.ClockReadings;
import org.askwell.staff.Person;
import org.askwell.staff.SessionTrail;
import org.askwell.staff.StaffGate;
import org.askwell.staff.StaffKeysException;
import org.askwell.staff.StaffSession;
import org.askwell.staff.Unlocking;
import org.askwell.store.keys.KeyFile;
import org.askwell.store.keys.KeyGate;
import org.askwell.store.keys.KeysJson;
import org.askwell.store.keys.KeysLock;
import org.askwell.store.keys.PersonKey;
import org.askwell.store.keys.Tries;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A copy of {@code keys.json} on a machine that has no kiosk and no log: it opens sealed exports.
 * Wrong passphrases are counted in the folder where the copy lies, as a kiosk would there.
 */
public final class KeysAlone implements StaffGate {
    private final KeysJson file;
    private final KeyGate gate;

    /**
     * @param file the copy, of whatever name
     * @param clock whose running time the waits go by
     */
    public KeysAlone(Path file, ClockReadings clock) {
        Path whole = file.toAbsolutePath();
        Path folder = whole.resolveSibling("");
        this.file = new KeysJson(whole);
        gate = new KeyGate(this.file, new Tries(folder, new KeysLock(folder), clock));
    }

    @Override
    public void requireThere() throws StaffKeysException {
        KeyFile _ = keys();
    }

    @Override
    public List<Person> people() throws StaffKeysException {
        return keys().people().stream().map(PersonKey::person).toList();
    }

    @Override
    public Unlocking unlock(Person person, char[] passphrase) throws StaffKeysException {
        return switch (gate.passphrase(keys(), person, passphrase)) {
            case KeyGate.Opened opened ->
                    new Unlocking.Unlocked(
                            new StaffSession(
                                    opened.privateKey(),
                                    new ExportsAlone(opened.ring()),
                                    SessionTrail.none(),
                                    Optional.of(person)));
            case KeyGate.Wrong wrong -> new Unlocking.WrongPassphrase(wrong.left());
            case KeyGate.TooSoon soon -> new Unlocking.TooSoon(soon.left());
        };
    }

    private KeyFile keys() throws StaffKeysException {
        return file.read(() -> file.file() + " is not there; name a copy of keys.json");
    }
}
