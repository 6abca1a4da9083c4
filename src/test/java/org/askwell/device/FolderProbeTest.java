package org.askwell.device;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.askwell.needs.Needs;
import org.askwell.needs.Requirement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A folder is read by another process first. */
@Timeout(60)
class FolderProbeTest {
    private final FolderProbe probe = new FolderProbe();
    @TempDir private Path folder;

    @Test
    void returnsOnceTheFolderHasBeenRead() throws IOException {
        Path pack = Files.createDirectories(folder.resolve("a pack's \"name\" $1"));
        Files.writeString(pack.resolve("pack.json"), "{}");

        probe.await(folder);
        probe.await(folder);

        assertThat(pack.resolve("pack.json")).hasContent("{}");
    }

    @Test
    void returnsWhereThereIsNoFolder() {
        probe.await(folder.resolve("absent"));

        assertThat(folder.resolve("absent")).doesNotExist();
    }

    @Test
    @Needs(Requirement.MKFIFO)
    void doesNotHangOnAPipeAmongTheFiles() throws Exception {
        Files.writeString(folder.resolve("pack.json"), "{}");
        new ProcessBuilder("mkfifo", folder.resolve("pipe").toString()).start().waitFor();

        probe.await(folder);

        assertThat(folder.resolve("pipe")).exists();
    }

    @Test
    void endsWhereNobodyWaitsAnyMore() {
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> probe.await(folder)).isInstanceOf(IllegalStateException.class);
        assertThat(Thread.interrupted()).isTrue();
    }
}
