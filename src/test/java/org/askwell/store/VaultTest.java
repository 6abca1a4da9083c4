package org.askwell.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.askwell.callback.CallbackRequest;
import org.askwell.staff.FakeLog;
import org.askwell.staff.Person;
import org.askwell.staff.PreparedKeys;
import org.askwell.staff.RecoveryKey;
import org.askwell.staff.StaffKeysException;
import org.askwell.staff.StaffSession;
import org.askwell.staff.StatusChange;
import org.askwell.staff.Unlocking;
import org.askwell.store.database.Database;
import org.askwell.store.database.GroundMemory;
import org.askwell.store.keys.Argon2Cost;
import org.bouncycastle.crypto.params.X25519PrivateKeyParameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.CancellationException;

class VaultTest {
    private static final GroundMemory MEMORY = TestMemory.at(() -> Instant.EPOCH);
    private static final Argon2Cost CHEAP = new Argon2Cost(64, 1);
    private static final String PASSPHRASE = "correct horse battery";
    private static final String OTHER = "another long passphrase";

    @TempDir Path folder;

    @Test
    void hasNoKeysBeforeSetUp() throws Exception {
        assertThat(vault().exist()).isFalse();
        assertThat(vault().publicKey()).isEmpty();
        assertThatThrownBy(() -> vault().unlock(PASSPHRASE.toCharArray()))
                .isInstanceOf(StaffKeysException.class)
                .hasMessageContaining("set the kiosk up first");
    }

    @Test
    void writesNothingUntilKeysAreCommitted() throws Exception {
        PreparedKeys prepared = vault().prepare(PASSPHRASE.toCharArray());
        assertThat(folder).isEmptyDirectory();
        prepared.commit();
        assertThat(vault().exist()).isTrue();
        // The first database of a process has the driver unpacked beside it.
        assertThat(folder.toFile().list())
                .filteredOn(name -> !name.equals("driver"))
                .containsExactlyInAnyOrder(
                        "askwell.db",
                        "audit.json",
                        "keys.json",
                        "keys.lock",
                        "log.json",
                        "log.lock",
                        "tries.json");
    }

    @Test
    void unlocksThePairWithThePassphrase() throws Exception {
        setUp(PASSPHRASE);
        try (StaffSession session = unlocked(vault().unlock(PASSPHRASE.toCharArray()))) {
            assertThat(publicKeyOf(session)).isEqualTo(vault().publicKey().orElseThrow());
        }
    }

    @Test
    void unlocksTheSamePairWithTheRecoveryKey() throws Exception {
        RecoveryKey recoveryKey = setUp(PASSPHRASE);
        RecoveryKey typed = RecoveryKey.parse(recoveryKey.text()).orElseThrow();
        try (StaffSession session = unlocked(vault().unlockWithRecovery(typed))) {
            assertThat(publicKeyOf(session)).isEqualTo(vault().publicKey().orElseThrow());
        }
    }

    @Test
    void staysLockedForAnotherPassphraseOrRecoveryKey() throws Exception {
        setUp(PASSPHRASE);
        assertThat(vault().unlock((PASSPHRASE + "!").toCharArray()))
                .isEqualTo(new Unlocking.WrongPassphrase(Duration.ZERO));
        assertThat(vault().unlock(new char[0]))
                .isEqualTo(new Unlocking.WrongPassphrase(Duration.ZERO));
        assertThat(vault().unlockWithRecovery(RecoveryKey.random(new Random(1))))
                .isEqualTo(new Unlocking.WrongPassphrase(Duration.ZERO));
    }

    @Test
    void takesThePassphraseHoweverTheKeyboardComposesIt() throws Exception {
        setUp("caf\u00e9 au lait chaud");
        assertThat(vault().unlock("cafe\u0301 au\u00a0lait chaud".toCharArray()))
                .isInstanceOf(Unlocking.Unlocked.class);
    }

    @Test
    void wipesThePassphrasesItIsGiven() throws Exception {
        char[] chosen = PASSPHRASE.toCharArray();
        vault().prepare(chosen).commit();
        char[] typed = PASSPHRASE.toCharArray();
        StaffSession session = unlocked(vault().unlock(typed));
        char[] changed = OTHER.toCharArray();
        vault().changes(session).setPassphrase(Person.SHARED, changed);

        assertThat(new String(chosen) + new String(typed) + new String(changed))
                .containsPattern("^\0+$");
    }

    @Test
    void givesTheLogOutUntilTheSessionIsClosed() throws Exception {
        setUp(PASSPHRASE);
        CallbackRequest request = SampleRequests.request(1);
        new TestRequests(new Database(folder), MEMORY).add(request);
        StaffSession session = unlocked(vault().unlock(PASSPHRASE.toCharArray()));
        assertThat(session.list()).hasSize(1);
        assertThat(session.markDone(request.reference(), Instant.EPOCH))
                .isEqualTo(StatusChange.MADE);

        session.close();

        assertThatExceptionOfType(CancellationException.class).isThrownBy(session::list);
    }

    @Test
    void neverOverwritesKeys() throws Exception {
        PreparedKeys late = vault().prepare(OTHER.toCharArray());
        setUp(PASSPHRASE);
        byte[] before = Files.readAllBytes(folder.resolve("keys.json"));

        assertThatThrownBy(late::commit)
                .isInstanceOf(StaffKeysException.class)
                .hasMessageContaining("holds keys already");
        assertThat(folder.resolve("keys.json")).hasBinaryContent(before);
        // The first database of a process has the driver unpacked beside it.
        assertThat(folder.toFile().list())
                .filteredOn(name -> !name.equals("driver"))
                .containsExactlyInAnyOrder(
                        "askwell.db",
                        "audit.json",
                        "keys.json",
                        "keys.lock",
                        "log.json",
                        "log.lock",
                        "tries.json");
    }

    @Test
    void changesThePassphraseAfterRecovery() throws Exception {
        RecoveryKey recoveryKey = setUp(PASSPHRASE);
        byte[] publicKey = vault().publicKey().orElseThrow();
        vault().changes(unlocked(vault().unlockWithRecovery(recoveryKey)))
                .setPassphrase(Person.SHARED, OTHER.toCharArray());

        assertThat(vault().unlock(PASSPHRASE.toCharArray()))
                .isInstanceOf(Unlocking.WrongPassphrase.class);
        assertThat(publicKeyOf(unlocked(vault().unlock(OTHER.toCharArray())))).isEqualTo(publicKey);
        assertThat(vault().unlockWithRecovery(recoveryKey)).isInstanceOf(Unlocking.Unlocked.class);
    }

    @Test
    void changesNoPassphraseOfOtherKeys() throws Exception {
        setUp(PASSPHRASE);
        StaffSession foreign = new StaffSession(new byte[32], new FakeLog());
        assertThatThrownBy(() ->
                        vault().changes(foreign).setPassphrase(Person.SHARED, OTHER.toCharArray()))
                .isInstanceOf(StaffKeysException.class)
                .hasMessageContaining("other keys");
    }

    @Test
    void refusesWeakPassphrases() throws Exception {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> vault().prepare("short".toCharArray()));
        setUp(PASSPHRASE);
        StaffSession session = unlocked(vault().unlock(PASSPHRASE.toCharArray()));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        vault().changes(session)
                                .setPassphrase(Person.SHARED, "aaaaaaaaaaaaaaaa".toCharArray()));
        assertThat(vault().unlock(PASSPHRASE.toCharArray())).isInstanceOf(Unlocking.Unlocked.class);
    }

    @Test
    void unlocksKeysThatWereMadeAtAnotherCost() throws Exception {
        setUp(PASSPHRASE);
        Vault dearer =
                new Vault(new Database(folder), MEMORY, new Argon2Cost(128, 2), new SecureRandom());
        assertThat(dearer.unlock(PASSPHRASE.toCharArray())).isInstanceOf(Unlocking.Unlocked.class);
    }

    @Test
    void tellsDamageFromAWrongPassphrase() throws Exception {
        setUp(PASSPHRASE);
        Path file = folder.resolve("keys.json");
        String whole = Files.readString(file);
        Random random = new Random(2);
        for (int i = 0; i < 300; i++) {
            StringBuilder damaged = new StringBuilder(whole);
            int place = random.nextInt(whole.length());
            char changed = (char) ('!' + random.nextInt(90));
            if (Character.isWhitespace(whole.charAt(place)) || whole.charAt(place) == changed) {
                continue;
            }
            damaged.setCharAt(place, changed);
            Files.writeString(file, damaged);
            assertThatThrownBy(() -> vault().unlock(PASSPHRASE.toCharArray()))
                    .isInstanceOf(StaffKeysException.class)
                    .hasMessageContaining("keys.json is damaged");
        }
    }

    @Test
    void refusesAnEmptyOrCutFile() throws Exception {
        setUp(PASSPHRASE);
        Path file = folder.resolve("keys.json");
        byte[] whole = Files.readAllBytes(file);
        for (int length = 0; length < whole.length - 2; length += 7) {
            Files.write(file, Arrays.copyOf(whole, length));
            assertThatThrownBy(() -> vault().publicKey())
                    .isInstanceOf(StaffKeysException.class)
                    .hasMessageContaining("put a copy of the file back");
        }
    }

    @Test
    void holdsNeitherSecretInTheClear() throws Exception {
        RecoveryKey recoveryKey = setUp(PASSPHRASE);
        assertThat(Files.readString(folder.resolve("keys.json"), StandardCharsets.UTF_8))
                .contains("\"memoryKiB\": 64")
                .doesNotContain(PASSPHRASE)
                .doesNotContain(recoveryKey.letters());
    }

    @Test
    void keepsTheFileForItsOwnerAlone() throws Exception {
        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
        setUp(PASSPHRASE);
        assertThat(
                        PosixFilePermissions.toString(
                                Files.getPosixFilePermissions(folder.resolve("keys.json"))))
                .isEqualTo("rw-------");
    }

    @Test
    void stretchesWellBeyondTheFirstChoiceOfOwasp() throws Exception {
        new Vault(new Database(folder), MEMORY, Argon2Cost.DEFAULT, new SecureRandom())
                .prepare(PASSPHRASE.toCharArray())
                .commit();
        assertThat(vault().unlock(PASSPHRASE.toCharArray())).isInstanceOf(Unlocking.Unlocked.class);
        assertThat(folder.resolve("keys.json"))
                .content()
                .contains("\"memoryKiB\": 65536", "\"iterations\": 10");
    }

    private Vault vault() {
        return new Vault(new Database(folder), MEMORY, CHEAP, new SecureRandom());
    }

    private RecoveryKey setUp(String passphrase) throws StaffKeysException {
        PreparedKeys prepared = vault().prepare(passphrase.toCharArray());
        prepared.commit();
        return prepared.recoveryKey();
    }

    private static StaffSession unlocked(Unlocking unlocking) {
        assertThat(unlocking).isInstanceOf(Unlocking.Unlocked.class);
        return ((Unlocking.Unlocked) unlocking).session();
    }

    private static byte[] publicKeyOf(StaffSession session) {
        return new X25519PrivateKeyParameters(session.privateKey())
                .generatePublicKey()
                .getEncoded();
    }
}
