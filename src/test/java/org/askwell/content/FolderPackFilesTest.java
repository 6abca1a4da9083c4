package org.askwell.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

class FolderPackFilesTest {
    @TempDir private Path top;
    private Path folder;
    private PackFiles files;

    @BeforeEach
    void makePack() throws IOException {
        folder = Files.createDirectories(top.resolve("pack"));
        files = new FolderPackFiles(folder);
        Files.createDirectories(folder.resolve("figures"));
        Files.writeString(folder.resolve("figures/a.svg"), "12345");
        Files.writeString(top.resolve("secret.svg"), "secret");
    }

    @Test
    void readsAFile() throws IOException {
        assertThat(files.read("figures/a.svg", 5)).asString().isEqualTo("12345");
    }

    @Test
    void refusesAFileOverTheLimit() {
        assertRefused("figures/a.svg", 4, "is larger than");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../secret.svg",
                "figures/../../secret.svg",
                "figures/../figures/a.svg",
                "./figures/a.svg",
                "/etc/passwd",
                "figures//a.svg",
                "figures/",
                "",
                "..",
                "figures\\a.svg",
                "C:a.svg",
                "a\u0000.svg",
                "a\nb.svg"
            })
    void refusesAPathThatLeavesThePackOrIsNoPlainPath(String path) {
        assertRefused(path, 100, "leaves the pack");
    }

    @Test
    void refusesALinkOutOfThePack() throws IOException {
        Files.createSymbolicLink(folder.resolve("out.svg"), top.resolve("secret.svg"));

        assertRefused("out.svg", 100, "leaves the pack");
    }

    @Test
    void refusesAFolderThatIsALinkOut() throws IOException {
        Files.createSymbolicLink(folder.resolve("up"), top);

        assertRefused("up/secret.svg", 100, "leaves the pack");
    }

    @Test
    void refusesALinkIntoAFolderWhoseNameOnlyBeginsTheSame() throws IOException {
        Path other = Files.createDirectories(top.resolve("pack-two"));
        Files.writeString(other.resolve("b.svg"), "b");
        Files.createSymbolicLink(folder.resolve("b.svg"), other.resolve("b.svg"));

        assertRefused("b.svg", 100, "leaves the pack");
    }

    @Test
    void readsALinkThatStaysInThePack() throws IOException {
        Files.createSymbolicLink(folder.resolve("in.svg"), folder.resolve("figures/a.svg"));

        assertThat(files.read("in.svg", 5)).asString().isEqualTo("12345");
    }

    @Test
    void readsAPackThatIsItselfReachedByALink() throws IOException {
        Path link = Files.createSymbolicLink(top.resolve("link"), folder);

        assertThat(new FolderPackFiles(link).read("figures/a.svg", 5)).hasSize(5);
    }

    @Test
    void tellsALinkThatLeadsNowhere() throws IOException {
        Files.createSymbolicLink(folder.resolve("gone.svg"), top.resolve("nowhere"));

        assertRefused("gone.svg", 100, "is a link that leads nowhere");
    }

    @Test
    void refusesALinkThatLeadsToItself() throws IOException {
        Files.createSymbolicLink(folder.resolve("loop"), folder.resolve("loop"));

        assertThatThrownBy(() -> files.read("loop", 100)).isInstanceOf(IOException.class);
    }

    @Test
    void refusesAFolderInPlaceOfAFile() {
        assertRefused("figures", 100, "is not a file");
    }

    @Test
    void tellsAMissingFile() {
        assertThatThrownBy(() -> files.read("no.svg", 100)).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void readsABundledFileAndRefusesAPathOutOfItsFolder() throws IOException {
        PackFiles bundled = new BundledPackFiles("/site");

        assertThat(bundled.read("default.json", 100_000)).isNotEmpty();
        assertThatThrownBy(() -> bundled.read("default.json", 10))
                .isInstanceOf(PackFileException.class);
        assertThatThrownBy(() -> bundled.read("../site/default.json", 100_000))
                .isInstanceOf(PackFileException.class);
        assertThatThrownBy(() -> bundled.read("none.json", 10))
                .isInstanceOf(NoSuchFileException.class);
    }

    private void assertRefused(String path, long limit, String what) {
        assertThatThrownBy(() -> files.read(path, limit))
                .isInstanceOfSatisfying(
                        PackFileException.class, e -> assertThat(e.what()).startsWith(what));
    }
}
