package org.askwell.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import org.askwell.staff.PreparedKeys;
import org.askwell.staff.StaffKeysException;
import org.askwell.staff.Unlocking;
import org.askwell.store.database.Database;
import org.askwell.store.database.GroundMemory;
import org.askwell.store.keys.Argon2Cost;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;

/** Nobody comes to requests by a file that is missing, damaged or another's. */
class KeysOfTheLogTest {
    private static final GroundMemory MEMORY = TestMemory.at(() -> SampleRequests.RECEIVED);

    private static final String PASSPHRASE = "four words of staff";
    private static final String OTHER = "four words of others";

    @TempDir private Path folder;

    @Test
    void makesNoKeysWhereTheLogHoldsRequests() throws Exception {
        add(1);

        refusesNewKeys("bring back keys.json", "askwell requests set-aside");
    }

    @Test
    void makesNoKeysForALogWhoseKeysWent() throws Exception {
        setUp(PASSPHRASE);
        add(1);
        Files.delete(folder.resolve("keys.json"));

        refusesNewKeys("bring back keys.json");
        assertThatThrownBy(() -> vault().unlock(PASSPHRASE.toCharArray()))
                .isInstanceOf(StaffKeysException.class)
                .hasMessageContaining("bring back keys.json");
    }

    @Test
    void makesNoKeysWhereTheLogCannotBeRead() throws Exception {
        Files.writeString(folder.resolve("askwell.db"), "no database ".repeat(99));

        refusesNewKeys("cannot be read");
    }

    @Test
    void makesNoKeysWhereTheLogIsAFolder() throws Exception {
        Files.createDirectory(folder.resolve("askwell.db"));

        refusesNewKeys("cannot be read");
    }

    @Test
    void makesNoKeysForWhatAWriteAheadLogStillHolds() throws Exception {
        Files.writeString(folder.resolve("askwell.db-wal"), "pages of requests");

        refusesNewKeys("bring back keys.json");
        assertThat(folder.resolve("askwell.db-wal")).hasContent("pages of requests");
    }

    @Test
    void makesNoKeysWhereARequestCameInMeanwhile() throws Exception {
        PreparedKeys prepared = vault().prepare(PASSPHRASE.toCharArray());
        vault().requireNone();
        add(1);

        assertThatThrownBy(prepared::commit)
                .isInstanceOf(StaffKeysException.class)
                .hasMessageContaining("bring back keys.json");
        assertThat(folder.resolve("keys.json")).doesNotExist();
    }

    @Test
    void makesKeysForALogThatIsEmptyAlsoOnceItWasForOthers() throws Exception {
        setUp(PASSPHRASE);
        Files.delete(folder.resolve("keys.json"));
        setUp(OTHER);
        add(1);

        assertThat(vault().unlock(OTHER.toCharArray())).isInstanceOf(Unlocking.Unlocked.class);
    }

    @Test
    void opensAgainOnceTheKeysAreBack() throws Exception {
        setUp(PASSPHRASE);
        add(1);
        Path keys = folder.resolve("keys.json");
        Path copy = Files.move(keys, folder.resolve("copy"));
        refusesNewKeys("bring back keys.json");
        Files.move(copy, keys);

        assertThat(vault().unlock(PASSPHRASE.toCharArray())).isInstanceOf(Unlocking.Unlocked.class);
    }

    @Test
    void opensNothingWithTheKeysOfAnotherKiosk() throws Exception {
        setUp(PASSPHRASE);
        add(1);
        takeKeysOfAnother();

        assertThatThrownBy(() -> vault().unlock(OTHER.toCharArray()))
                .isInstanceOf(StaffKeysException.class)
                .hasMessageContaining("the keys of another kiosk");
        assertThatThrownBy(() -> vault().check()).isInstanceOf(StaffKeysException.class);
    }

    @Test
    void belongsToTheFirstKeysThatOpenALogOfAnEarlierProgram() throws Exception {
        add(1);
        try (Connection connection =
                        DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("askwell.db"));
                Statement statement = connection.createStatement()) {
            statement.execute("UPDATE log SET public_key = NULL");
        }
        Path another = takeKeysOfAnother();
        assertThat(vault().unlock(OTHER.toCharArray())).isInstanceOf(Unlocking.Unlocked.class);

        Files.delete(another.resolve("keys.json"));
        Files.delete(another.resolve("askwell.db"));
        takeKeysOfAnother();

        assertThatThrownBy(() -> vault().unlock(OTHER.toCharArray()))
                .isInstanceOf(StaffKeysException.class)
                .hasMessageContaining("the keys of another kiosk");
    }

    @Test
    void opensADamagedLogToItsOwnKeysAlone() throws Exception {
        setUp(PASSPHRASE);
        add(1);
        Files.writeString(folder.resolve("askwell.db"), "no database ".repeat(99));
        assertThat(vault().unlock(PASSPHRASE.toCharArray())).isInstanceOf(Unlocking.Unlocked.class);
        vault().check();

        takeKeysOfAnother();

        assertThatThrownBy(() -> vault().unlock(OTHER.toCharArray()))
                .isInstanceOf(StaffKeysException.class)
                .hasMessageContaining("is damaged");
        assertThatThrownBy(() -> vault().check()).isInstanceOf(StaffKeysException.class);
    }

    @Test
    void opensADamagedLogToNobodyWhereNothingTellsWhoseItIs() throws Exception {
        setUp(PASSPHRASE);
        Files.writeString(folder.resolve("askwell.db"), "no database ".repeat(99));
        Files.delete(folder.resolve("log.json"));

        refusesToUnlock("is damaged");
    }

    @Test
    void knowsTheKeysOfADamagedLogThatAnEarlierProgramBegan() throws Exception {
        setUp(PASSPHRASE);
        Files.delete(folder.resolve("log.json"));
        vault().check();
        Files.writeString(folder.resolve("askwell.db"), "no database ".repeat(99));

        assertThat(vault().unlock(PASSPHRASE.toCharArray())).isInstanceOf(Unlocking.Unlocked.class);
    }

    @Test
    void countsAPipeInThePlaceOfTheKeysAsKeysThatCannotBeRead() throws Exception {
        assumeThat(
                        new ProcessBuilder("mkfifo", folder.resolve("keys.json").toString())
                                .start()
                                .waitFor())
                .isZero();

        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> refusesToUnlock("is not a file"));
    }

    @Test
    void countsAFolderInThePlaceOfTheKeysAsKeysThatCannotBeRead() throws Exception {
        Files.createDirectory(folder.resolve("keys.json"));

        refusesNewKeys("keys.json");
        refusesToUnlock("is not a file");
    }

    @Test
    void countsALinkToNothingAsKeysThatCannotBeRead() throws Exception {
        Files.createSymbolicLink(folder.resolve("keys.json"), folder.resolve("stick/keys.json"));

        assertThat(vault().exist()).isTrue();
        refusesNewKeys("keys.json");
        refusesToUnlock("is a link to nothing");
    }

    @Test
    void countsAFileWithoutAByteAsKeysThatAreDamaged() throws Exception {
        Files.createFile(folder.resolve("keys.json"));

        refusesNewKeys("keys.json");
        refusesToUnlock("damaged");
    }

    private void refusesNewKeys(String... said) {
        assertThatThrownBy(() -> vault().requireNone())
                .isInstanceOf(StaffKeysException.class)
                .hasMessageContainingAll(said);
        PreparedKeys prepared = vault().prepare(OTHER.toCharArray());
        assertThatThrownBy(prepared::commit).isInstanceOf(StaffKeysException.class);
    }

    private void refusesToUnlock(String said) {
        assertThatThrownBy(() -> vault().unlock(PASSPHRASE.toCharArray()))
                .isInstanceOf(StaffKeysException.class)
                .hasMessageContaining(said);
    }

    private Path takeKeysOfAnother() throws IOException, StaffKeysException {
        Path another = Files.createDirectories(folder.resolve("another"));
        vault(another).prepare(OTHER.toCharArray()).commit();
        Files.copy(
                another.resolve("keys.json"),
                folder.resolve("keys.json"),
                StandardCopyOption.REPLACE_EXISTING);
        return another;
    }

    private void setUp(String passphrase) throws StaffKeysException {
        vault().prepare(passphrase.toCharArray()).commit();
    }

    private void add(long seed) throws Exception {
        new TestRequests(new Database(folder), MEMORY).add(SampleRequests.request(seed));
    }

    private Vault vault() {
        return vault(folder);
    }

    private static Vault vault(Path folder) {
        return new Vault(
                new Database(folder),
                TestMemory.at(() -> Instant.EPOCH),
                new Argon2Cost(8, 1),
                new SecureRandom());
    }
}
