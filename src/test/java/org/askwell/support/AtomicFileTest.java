package org.askwell.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

class AtomicFileTest {
    private static final AtomicFile.Content NEW =
            out -> out.write("new".getBytes(StandardCharsets.UTF_8));
    private static final AtomicFile.Content FAILING =
            out -> {
                out.write(new byte[100_000]);
                throw new IOException("no more");
            };

    @TempDir Path folder;

    @Test
    void replacesAFile() throws IOException {
        Path file = Files.writeString(folder.resolve("a.csv"), "old and longer");
        AtomicFile.replace(file, NEW);
        assertThat(file).hasContent("new");
        assertThat(folder.toFile().list()).containsExactly(file.toFile().getName());
    }

    @Test
    void leavesTheOldFileAndNothingElseWhereWritingFails() throws IOException {
        Path file = Files.writeString(folder.resolve("a.csv"), "old");
        assertThatThrownBy(() -> AtomicFile.replace(file, FAILING)).hasMessage("no more");
        assertThat(file).hasContent("old");
        assertThat(folder.toFile().list()).containsExactly(file.toFile().getName());
    }

    @Test
    void leavesNothingWhereWritingFails() {
        assertThatThrownBy(() -> AtomicFile.create(folder.resolve("a.csv"), FAILING))
                .hasMessage("no more");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void createsAFileOnlyOnce() throws IOException {
        Path file = folder.resolve("keys.json");
        AtomicFile.create(file, NEW);
        assertThatThrownBy(() -> AtomicFile.create(file, FAILING))
                .isInstanceOf(FileAlreadyExistsException.class);
        assertThat(file).hasContent("new");
    }

    @Test
    void overwritesNothingThatAppearsMeanwhile() throws IOException {
        Path file = folder.resolve("keys.json");
        assertThatThrownBy(() ->
                        AtomicFile.create(
                                file,
                                out -> {
                                    Files.writeString(file, "theirs");
                                    NEW.writeTo(out);
                                }))
                .isInstanceOf(FileAlreadyExistsException.class);
        assertThat(file).hasContent("theirs");
        assertThat(folder.toFile().list()).containsExactly(file.toFile().getName());
    }

    @Test
    void isReadByItsOwnerAlone() throws IOException {
        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
        Path file = Files.writeString(folder.resolve("a.csv"), "old");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-rw-"));
        AtomicFile.replace(file, NEW);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void failsWhereThereIsNoFolder() {
        assertThatThrownBy(() -> AtomicFile.replace(folder.resolve("no/a.csv"), NEW))
                .isInstanceOf(IOException.class);
    }
}
