package org.askwell.device;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.askwell.work.ToldException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;

/** A kiosk opens whatever folder it is given, and keeps requests only in one that is its own. */
class KioskFolderTest {
    @TempDir private Path folder;

    @Test
    void claimsAFolderThatItMakes() throws Exception {
        try (KioskFolder kiosk = KioskFolder.open(new DataFolder(folder.resolve("data")))) {
            assertThat(kiosk.canBeWritten()).isTrue();
            assertThat(kiosk.trouble()).isEmpty();
            assertThatThrownBy(() -> KioskFolder.open(kiosk.data()))
                    .isInstanceOf(ToldException.class)
                    .hasMessageContaining("already runs");
        }
        KioskFolder.open(new DataFolder(folder.resolve("data"))).close();
    }

    @Test
    void onlyReadsAFolderThatCannotBeMade() throws Exception {
        Path file = Files.createFile(folder.resolve("file"));

        onlyReads(file.resolve("data"), "cannot be made");
        onlyReads(Path.of("/proc/askwell"), "cannot be made");
    }

    @Test
    void onlyReadsAFolderWhoseClaimCannotBeWritten() throws Exception {
        Files.createDirectory(folder.resolve("kiosk.lock"));

        onlyReads(folder, "kiosk.lock");
    }

    private static void onlyReads(Path path, String said) throws Exception {
        try (KioskFolder kiosk = KioskFolder.open(new DataFolder(path))) {
            assertThat(kiosk.canBeWritten()).isFalse();
            assertThat(kiosk.trouble()).get().asString().contains(said);
        }
    }
}
