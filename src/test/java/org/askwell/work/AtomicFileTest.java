package org.askwell.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.askwell.needs.Needs;
import org.askwell.needs.Requirement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;

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

    @Test
    void writesToWhatALinkLeadsToAndLeavesTheLink() throws IOException {
        Path file = Files.writeString(folder.resolve("a.csv"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("a.csv"));
        Path fresh = Files.createSymbolicLink(folder.resolve("fresh"), Path.of("b.csv"));

        AtomicFile.replace(link, NEW);
        AtomicFile.replace(fresh, NEW);

        assertThat(link).isSymbolicLink();
        assertThat(file).hasContent("new");
        assertThat(fresh).isSymbolicLink();
        assertThat(folder.resolve("b.csv")).hasContent("new");
        assertThat(AtomicFile.passesOn(link)).isFalse();
    }

    @Test
    void refusesALinkThatLeadsToItself() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("link"));

        assertThatThrownBy(() -> AtomicFile.replace(link, NEW)).isInstanceOf(IOException.class);
        assertThat(link).isSymbolicLink();
    }

    @Test
    void passesBytesOnToADevice() throws IOException {
        Path device = Path.of("/dev/null");
        assumeTrue(Files.exists(device));
        Path link = Files.createSymbolicLink(folder.resolve("link"), device);

        AtomicFile.replace(link, NEW);

        assertThat(link).isSymbolicLink();
        assertThat(Files.isRegularFile(device)).isFalse();
        assertThat(AtomicFile.passesOn(device)).isTrue();
        assertThat(folder.toFile().list()).containsExactly("link");
    }

    @Test
    @Needs(Requirement.MKFIFO)
    void passesBytesOnToAPipe() throws Exception {
        Path pipe = folder.resolve("pipe");
        new ProcessBuilder("/usr/bin/mkfifo", pipe.toString()).start().waitFor();
        Process reader = new ProcessBuilder("cat", pipe.toString()).start();

        AtomicFile.replace(pipe, NEW);

        assertThat(reader.inputReader().readLine()).isEqualTo("new");
        assertThat(Files.isRegularFile(pipe)).isFalse();
        assertThat(folder.toFile().list()).containsExactly("pipe");
    }

    @Test
    void addsToTheEndOfAFileThatAProcessHasOpen() throws IOException {
        assumeTrue(Files.isDirectory(Path.of("/proc/self/fd")));
        Path log = Files.writeString(folder.resolve("log"), "before ");
        try (RandomAccessFile open = new RandomAccessFile(log.toFile(), "rw")) {
            AtomicFile.replace(descriptorOf(log), NEW);
            assertThat(open.length()).isEqualTo(10);
        }
        assertThat(log).hasContent("before new");
    }

    private static Path descriptorOf(Path file) throws IOException {
        try (Stream<Path> open = Files.list(Path.of("/proc/self/fd"))) {
            return open.filter(one -> leadsTo(one, file)).findFirst().orElseThrow();
        }
    }

    private static boolean leadsTo(Path link, Path file) {
        try {
            return Files.readSymbolicLink(link).equals(file.toRealPath());
        } catch (IOException e) {
            return false;
        }
    }
}
