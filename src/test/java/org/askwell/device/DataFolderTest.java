package org.askwell.device;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.askwell.work.ToldException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Optional;

final class DataFolderTest {
    private static final Path HOME = Path.of("/home/nurse");

    @TempDir private Path folder;

    @Test
    void liesInTheUsersDataFolderOnLinux() throws ToldException {
        assertThat(ofPlatform(Machine.Family.LINUX, Map.of()))
                .isEqualTo(Path.of("/home/nurse/.local/share/askwell"));
    }

    @Test
    void followsXdgDataHomeOnLinux() throws ToldException {
        assertThat(ofPlatform(Machine.Family.LINUX, Map.of("XDG_DATA_HOME", "/srv/data")))
                .isEqualTo(Path.of("/srv/data/askwell"));
    }

    @Test
    void overlooksARelativeXdgDataHome() throws ToldException {
        assertThat(ofPlatform(Machine.Family.LINUX, Map.of("XDG_DATA_HOME", "data")))
                .isEqualTo(Path.of("/home/nurse/.local/share/askwell"));
    }

    @Test
    void liesInApplicationSupportOnMacOs() throws ToldException {
        assertThat(ofPlatform(Machine.Family.MACOS, Map.of()))
                .isEqualTo(Path.of("/home/nurse/Library/Application Support/Askwell"));
    }

    @Test
    void liesInLocalAppDataOnWindows() throws ToldException {
        assertThat(ofPlatform(Machine.Family.WINDOWS, Map.of("LOCALAPPDATA", "/local")))
                .isEqualTo(Path.of("/local/Askwell"));
    }

    @Test
    void yieldsToTheFolderThatWasChosen() throws ToldException {
        Machine machine = new Machine(Machine.Family.LINUX, HOME, Map.of());

        assertThat(DataFolder.of(Optional.of(Path.of("/srv/a/../kiosk")), machine).path())
                .isEqualTo(Path.of("/srv/kiosk"));
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void isMadeForItsOwnerAlone() throws IOException, ToldException {
        Path made = folder.resolve("new/kiosk");

        new DataFolder(made).open();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(made)))
                .isEqualTo("rwx------");
    }

    @Test
    void opensAFolderThatIsThereAlready() throws ToldException {
        new DataFolder(folder).open();

        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void refusesAFile() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");

        assertThatThrownBy(() -> new DataFolder(file).open())
                .isInstanceOf(ToldException.class)
                .hasMessageContaining("is a file")
                .hasMessageContaining("--data");
    }

    @Test
    void refusesAFolderInsideAFile() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");

        assertThatThrownBy(() -> new DataFolder(file.resolve("kiosk")).open())
                .isInstanceOf(ToldException.class)
                .hasMessageContaining("cannot be made");
    }

    @Test
    void namesItsSiteFileAndItsLogs() {
        DataFolder data = new DataFolder(Path.of("/srv/kiosk"));

        assertThat(data.siteFile()).isEqualTo(Path.of("/srv/kiosk/site.json"));
        assertThat(data.logs()).isEqualTo(Path.of("/srv/kiosk/logs"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/home/jos\uFFFD", "/home/jos\0"})
    void saysSoWhereTheMachineCannotNameTheHome(String home) {
        Machine machine = new Machine(Machine.Family.LINUX, home, Map.of());

        assertThatThrownBy(() -> DataFolder.of(Optional.empty(), machine))
                .isInstanceOf(ToldException.class)
                .hasMessageContainingAll("/home/jos", "--data");
    }

    private static Path ofPlatform(Machine.Family family, Map<String, String> environment)
            throws ToldException {
        return DataFolder.of(Optional.empty(), new Machine(family, HOME, environment)).path();
    }
}
