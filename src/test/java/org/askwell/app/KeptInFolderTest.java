package org.askwell.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.askwell.device.Readiness;
import org.askwell.staff.Actor;
import org.askwell.store.SqliteLogState;
import org.askwell.store.TestMemory;
import org.askwell.store.Vault;
import org.askwell.store.database.Database;
import org.askwell.store.keys.Argon2Cost;
import org.bouncycastle.crypto.params.X25519PrivateKeyParameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;

class KeptInFolderTest {
    @TempDir private Path folder;

    @Test
    void makesNothingInANewFolder() {
        assertThat(kept().requests()).isInstanceOf(Readiness.Ready.class);
        assertThat(kept().staffKeys()).isInstanceOf(Readiness.Doubtful.class);

        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void isContentWithKeysAndALogThatWork() throws Exception {
        vault().prepare("four words of staff".toCharArray()).commit();
        new Database(folder).open();

        assertThat(kept().staffKeys()).isInstanceOf(Readiness.Ready.class);
        assertThat(kept().requests()).isInstanceOf(Readiness.Ready.class);
    }

    @Test
    void namesAPublicKeyThatIsAlone() throws Exception {
        vault().adopt(
                        new X25519PrivateKeyParameters(new byte[32])
                                .generatePublicKey()
                                .getEncoded());

        assertThat(kept().staffKeys())
                .isInstanceOfSatisfying(
                        Readiness.Ready.class,
                        told -> assertThat(told.what()).contains("public key alone"));
    }

    @Test
    void tellsHowToMendDamage() throws Exception {
        Files.writeString(folder.resolve("keys.json"), "{");
        Files.writeString(
                folder.resolve("askwell.db"), "no database at all, but a text ".repeat(9));

        assertThat(kept().staffKeys())
                .isInstanceOfSatisfying(
                        Readiness.NotReady.class,
                        told -> assertThat(told.remedy()).contains("keys.json", "put a copy"));
        assertThat(kept().requests())
                .isInstanceOfSatisfying(
                        Readiness.NotReady.class,
                        told -> assertThat(told.remedy()).contains("askwell.db", "put a copy"));
    }

    @Test
    void tellsWhatHasBecomeOfADamagedLogUntilStaffTakeNote() throws Exception {
        new Database(folder).open();
        Files.writeString(folder.resolve("askwell.db"), "no database at all ".repeat(99));
        Database kiosk = new Database(folder, Database.Damaged.REPLACED);
        kiosk.open();

        assertThat(kept().requests())
                .isInstanceOfSatisfying(
                        Readiness.NotReady.class,
                        told ->
                                assertThat(told.what())
                                        .contains(folder.resolve("set-aside/1").toString())
                                        .contains("taken over into the new log: 0"));

        new SqliteLogState(kiosk, TestMemory.at(() -> Instant.EPOCH))
                .takeNote(kiosk.damage().getFirst(), new Actor.Command());
        assertThat(kept().requests()).isInstanceOf(Readiness.Ready.class);
    }

    private KeptInFolder kept() {
        return new KeptInFolder(vault(), new Database(folder));
    }

    private Vault vault() {
        return new Vault(
                new Database(folder),
                TestMemory.at(() -> Instant.EPOCH),
                new Argon2Cost(8, 1),
                new SecureRandom());
    }
}
