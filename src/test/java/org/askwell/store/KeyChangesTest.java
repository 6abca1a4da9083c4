package org.askwell.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.askwell.staff.KeysRenewedException;
import org.askwell.staff.LoggedRequest;
import org.askwell.staff.Person;
import org.askwell.staff.PreparedKeys;
import org.askwell.staff.RecoveryKey;
import org.askwell.staff.StaffKeysException;
import org.askwell.staff.StaffSession;
import org.askwell.staff.Unlocking;
import org.askwell.store.database.Database;
import org.askwell.store.database.GroundMemory;
import org.askwell.store.database.LogIdentity;
import org.askwell.store.keys.Argon2Cost;
import org.askwell.store.keys.KeyFile;
import org.askwell.store.keys.KeyMaking;
import org.askwell.store.keys.KeysJson;
import org.askwell.store.keys.PayloadException;
import org.askwell.store.keys.PersonKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Optional;

/** What those who are in change about who gets in. */
class KeyChangesTest {
    private static final String SHARED = "correct horse battery";
    private static final String HERS = "a passphrase of hers";
    private static final String NEW = "quite another one";
    private static final Person ANNA = new Person("Anna");

    private RecoveryKey recoveryKey;

    @TempDir Path folder;

    @BeforeEach
    void setUp() throws Exception {
        PreparedKeys prepared = vault().prepare(SHARED.toCharArray());
        prepared.commit();
        recoveryKey = prepared.recoveryKey();
    }

    @Test
    void letsEachPersonInWithTheirOwnPassphraseAlone() throws Exception {
        addAnna();
        assertThat(vault().people()).containsExactly(Person.SHARED, ANNA);
        try (StaffSession session = in(ANNA, HERS)) {
            assertThat(session.who()).contains(ANNA);
        }
        assertThat(vault().unlock(ANNA, SHARED.toCharArray()))
                .isInstanceOf(Unlocking.WrongPassphrase.class);
        assertThat(vault().unlock(HERS.toCharArray()))
                .isInstanceOf(Unlocking.WrongPassphrase.class);
    }

    @Test
    void addsNobodyTwice() throws Exception {
        addAnna();
        try (StaffSession session = in(ANNA, HERS)) {
            refused(() -> vault().changes(session).add(new Person("ANNA"), NEW.toCharArray()))
                    .withMessageContaining("already");
        }
    }

    @Test
    void removesWhoIsThereButNeverTheLast() throws Exception {
        addAnna();
        try (StaffSession session = in(ANNA, HERS)) {
            vault().changes(session).remove(Person.SHARED);
            refused(() -> vault().changes(session).remove(ANNA))
                    .withMessageContaining("nobody else");
            refused(() -> vault().changes(session).remove(Person.SHARED))
                    .withMessageContaining("any more");
        }
        assertThat(vault().people()).containsExactly(ANNA);
        refused(() -> vault().unlock(SHARED.toCharArray())).withMessageContaining("nobody of that");
    }

    @Test
    void opensUnderNoOtherNameThanItsOwn() throws Exception {
        addAnna();
        // Whoever holds the disk could let somebody else's name stand for what they do.
        KeyFile file = file();
        PersonKey hers = file.of(ANNA).orElseThrow();
        PersonKey renamed = new PersonKey(new Person("Ben"), hers.cost(), hers.wrapped());
        KeysJson.in(folder).replace(file.with(renamed));
        assertThat(vault().unlock(new Person("Ben"), HERS.toCharArray()))
                .isInstanceOf(Unlocking.WrongPassphrase.class);
    }

    @Test
    void voidsTheOldRecoveryKeyOnceTheNewOneIsCommitted() throws Exception {
        try (StaffSession session = in(Person.SHARED, SHARED)) {
            PreparedKeys prepared = vault().changes(session).newRecoveryKey();
            assertThat(vault().unlockWithRecovery(recoveryKey))
                    .isInstanceOf(Unlocking.Unlocked.class);
            prepared.commit();
            assertThat(vault().unlockWithRecovery(recoveryKey))
                    .isInstanceOf(Unlocking.WrongPassphrase.class);
            assertThat(vault().unlockWithRecovery(prepared.recoveryKey()))
                    .isInstanceOf(Unlocking.Unlocked.class);
        }
        assertThat(vault().unlock(SHARED.toCharArray())).isInstanceOf(Unlocking.Unlocked.class);
    }

    @Test
    void keepsWhatOthersHaveChangedMeanwhile() throws Exception {
        try (StaffSession session = in(Person.SHARED, SHARED)) {
            PreparedKeys prepared = vault().changes(session).newRecoveryKey();
            addAnna();
            prepared.commit();
        }
        assertThat(vault().people()).contains(ANNA);
    }

    @Test
    void letsWhoMadeTheNewPairInAloneAndOldRequestsStayReadable() throws Exception {
        addAnna();
        byte[] before = vault().publicKey().orElseThrow();
        byte[] oldPrivate;
        RecoveryKey newRecovery;
        try (StaffSession session = in(ANNA, HERS)) {
            oldPrivate = session.privateKey();
            PreparedKeys prepared = vault().changes(session).newPair(ANNA, HERS.toCharArray());
            assertThat(vault().publicKey().orElseThrow()).isEqualTo(before);
            prepared.commit();
            newRecovery = prepared.recoveryKey();
            refused(() -> vault().changes(session).add(new Person("Ben"), NEW.toCharArray()))
                    .withMessageContaining("unlock again");
        }
        assertThat(vault().publicKey().orElseThrow()).isNotEqualTo(before);
        assertThat(vault().people()).containsExactly(ANNA);
        assertThat(vault().unlockWithRecovery(recoveryKey))
                .isInstanceOf(Unlocking.WrongPassphrase.class);
        assertThat(vault().unlockWithRecovery(newRecovery)).isInstanceOf(Unlocking.Unlocked.class);
        try (StaffSession session = in(ANNA, HERS)) {
            assertThat(KeyMaking.earlier(file(), session.privateKey())).containsExactly(oldPrivate);
        }
    }

    @Test
    void keepsTheKeysOfEveryPairBefore() throws Exception {
        byte[] first = renew();
        byte[] second = renew();
        try (StaffSession session = in(Person.SHARED, SHARED)) {
            assertThat(KeyMaking.earlier(file(), session.privateKey()))
                    .containsExactly(second, first);
        }
    }

    @Test
    void opensEarlierKeysWithNoOtherKey() throws Exception {
        byte[] first = renew();
        assertThatExceptionOfType(PayloadException.class)
                .isThrownBy(() -> KeyMaking.earlier(file(), first));
    }

    @Test
    void bindsTheLogToTheNewPair() throws Exception {
        new TestRequests(new Database(folder), MEMORY).add(SampleRequests.request(1));
        renew();
        assertThat(named()).contains(vault().publicKey().orElseThrow());
        assertThat(vault().unlock(SHARED.toCharArray())).isInstanceOf(Unlocking.Unlocked.class);
    }

    @Test
    void followsWhereThePowerWentBetweenTheNewKeysAndTheLog() throws Exception {
        new TestRequests(new Database(folder), MEMORY).add(SampleRequests.request(1));
        byte[] before = vault().publicKey().orElseThrow();
        renew();
        new Database(folder)
                .write(connection -> LogIdentity.rebind(connection, vaultKey(), before));
        assertThat(named()).contains(before);

        vault().check();

        assertThat(named()).contains(vault().publicKey().orElseThrow());
        try (StaffSession session = in(Person.SHARED, SHARED)) {
            assertThat(session.list()).singleElement().isInstanceOf(LoggedRequest.Intact.class);
        }
    }

    @Test
    void changesNothingWhereTheLogCannotBeWritten() throws Exception {
        new TestRequests(new Database(folder), MEMORY).add(SampleRequests.request(1));
        byte[] keys = Files.readAllBytes(folder.resolve("keys.json"));
        try (StaffSession session = in(Person.SHARED, SHARED)) {
            PreparedKeys prepared =
                    vault().changes(session).newPair(Person.SHARED, SHARED.toCharArray());
            Files.write(folder.resolve("askwell.db"), new byte[] {1, 2, 3});
            refused(prepared::commit);
        }
        assertThat(folder.resolve("keys.json")).hasBinaryContent(keys);
    }

    /** What comes in after that is sealed for keys that the session does not have. */
    @Test
    void endTheSessionsThatWereOpenBeforeANewPair() throws Exception {
        StaffSession workbench = in(Person.SHARED, SHARED);
        try (StaffSession command = in(Person.SHARED, SHARED)) {
            vault().changes(command).newPair(Person.SHARED, SHARED.toCharArray()).commit();
        }
        new TestRequests(new Database(folder), MEMORY).add(SampleRequests.request(1));

        assertThatThrownBy(workbench::read)
                .isInstanceOf(KeysRenewedException.class)
                .hasMessageContaining("unlock again");
        assertThat(workbench.closed()).isTrue();
        try (StaffSession again = in(Person.SHARED, SHARED)) {
            assertThat(again.list()).hasOnlyElementsOfType(LoggedRequest.Intact.class).hasSize(1);
        }
    }

    @Test
    void leavesTheLogWithItsKeysWhereTheNewOnesCannotBeWritten() throws Exception {
        new TestRequests(new Database(folder), MEMORY).add(SampleRequests.request(1));
        byte[] before = vault().publicKey().orElseThrow();
        KeysOfLog keys =
                new KeysOfLog(
                        new Database(folder),
                        TestMemory.at(() -> SampleRequests.RECEIVED),
                        KeysJson.in(folder.resolve("gone")),
                        new Seal(new SecureRandom()));
        refused(() -> keys.renew(file(), KeyFile.publicAlone(new byte[32])))
                .withMessageContaining("cannot be written");
        assertThat(named()).contains(before);
    }

    @Test
    void takesRequestsForAPublicKeyAloneAndOpensNone() throws Exception {
        Path other = Files.createDirectory(folder.resolve("other"));
        Vault alone = vault(other);
        alone.adopt(vault().publicKey().orElseThrow());
        alone.check();
        assertThat(alone.people()).isEmpty();
        refused(() -> alone.unlock(SHARED.toCharArray())).withMessageContaining("public key alone");
        refused(() -> alone.unlockWithRecovery(recoveryKey))
                .withMessageContaining("public key alone");
        refused(() -> alone.adopt(new byte[32])).withMessageContaining("already");
    }

    private void addAnna() throws Exception {
        try (StaffSession session = in(Person.SHARED, SHARED)) {
            vault().changes(session).add(ANNA, HERS.toCharArray());
        }
    }

    /** Makes a new pair; returns the private key before it. */
    private byte[] renew() throws Exception {
        try (StaffSession session = in(Person.SHARED, SHARED)) {
            vault().changes(session).newPair(Person.SHARED, SHARED.toCharArray()).commit();
            return session.privateKey();
        }
    }

    private Optional<byte[]> named() throws Exception {
        return new Database(folder).read(LogIdentity::publicKey);
    }

    private byte[] vaultKey() {
        try {
            return vault().publicKey().orElseThrow();
        } catch (StaffKeysException e) {
            throw new AssertionError(e);
        }
    }

    private KeyFile file() throws StaffKeysException {
        return KeysJson.in(folder).read(() -> "missing");
    }

    private StaffSession in(Person person, String passphrase) throws Exception {
        return ((Unlocking.Unlocked) vault().unlock(person, passphrase.toCharArray())).session();
    }

    private static org.assertj.core.api.ThrowableAssertAlternative<StaffKeysException> refused(
            org.assertj.core.api.ThrowableAssert.ThrowingCallable work) {
        return assertThatExceptionOfType(StaffKeysException.class).isThrownBy(work);
    }

    private Vault vault() {
        return vault(folder);
    }

    private static final GroundMemory MEMORY = TestMemory.at(() -> Instant.EPOCH);

    private static Vault vault(Path folder) {
        return new Vault(new Database(folder), MEMORY, new Argon2Cost(64, 1), new SecureRandom());
    }
}
