package org.askwell.device;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;

/** Only its owner looks into a data folder, whoever made the folder and what is in it. */
class PrivacyTest {
    private static final List<String> FOLDERS = List.of("exports", "logs", "driver", "set-aside");
    private static final List<String> FILES =
            List.of(
                    "site.json",
                    "keys.json",
                    "askwell.db",
                    "askwell.db-wal",
                    "askwell.db-shm",
                    "log.json",
                    "log.lock",
                    "kiosk.lock",
                    "exports/requests-2026-03-02.csv",
                    "logs/faults.log");

    @TempDir private Path parent;
    private Path folder;

    @BeforeEach
    void makeForAll() throws IOException {
        assumeTrue(parent.getFileSystem().supportedFileAttributeViews().contains("posix"));
        folder = open(Files.createDirectory(parent.resolve("data")), "rwxrwxrwx");
    }

    @Test
    void takesAnEmptyFolderForTheOwnerAlone() throws Exception {
        assertThat(data().openToOthers()).containsExactly(folder);

        data().open();

        assertThat(mode(folder)).isEqualTo("rwx------");
        assertThat(data().openToOthers()).isEmpty();
    }

    @Test
    void takesAllThatAKioskKeepsForTheOwnerAlone() throws Exception {
        for (String name : FOLDERS) {
            open(Files.createDirectory(folder.resolve(name)), "rwxr-xr-x");
        }
        for (String name : FILES) {
            open(Files.createFile(folder.resolve(name)), "rw-rw-r--");
        }

        assertThat(data().openToOthers()).hasSize(1 + FOLDERS.size() + FILES.size());
        data().open();

        assertThat(data().openToOthers()).isEmpty();
        assertThat(FOLDERS).allSatisfy(name -> assertThat(mode(name)).isEqualTo("rwx------"));
        assertThat(FILES).allSatisfy(name -> assertThat(mode(name)).isEqualTo("rw-------"));
    }

    @Test
    void leavesAFolderThatIsForOthersTooAndTells() throws Exception {
        Files.createFile(folder.resolve("letter.txt"));
        data().open();
        assertThat(mode(folder)).isEqualTo("rwxrwxrwx");
        assertThat(data().openToOthers()).containsExactly(folder);

        Files.createFile(folder.resolve("kiosk.lock"));
        Files.setAttribute(folder, "unix:mode", 01777);
        data().open();

        assertThat(mode(folder)).isEqualTo("rwxrwxrwx");
    }

    @Test
    void leavesWhatALinkLeadsTo() throws Exception {
        Path shared = open(Files.createFile(parent.resolve("site.json")), "rw-r--r--");
        Files.createSymbolicLink(folder.resolve("site.json"), shared);
        Files.createFile(folder.resolve("keys.json"));

        data().open();

        assertThat(mode(shared)).isEqualTo("rw-r--r--");
    }

    @Test
    void makesTheClaimAndTheFaultLogForTheOwnerAlone() throws Exception {
        data().open();
        SingleInstance.claim(data()).close();
        new FaultLog(() -> Instant.EPOCH).write(data(), new IllegalStateException());

        assertThat(mode("kiosk.lock")).isEqualTo("rw-------");
        assertThat(mode("logs")).isEqualTo("rwx------");
        assertThat(mode("logs/faults.log")).isEqualTo("rw-------");
    }

    private DataFolder data() {
        return new DataFolder(folder);
    }

    private String mode(String name) {
        return mode(folder.resolve(name));
    }

    private static String mode(Path path) {
        try {
            return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Path open(Path path, String permissions) throws IOException {
        return Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
    }
}
