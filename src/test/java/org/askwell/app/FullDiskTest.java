package org.askwell.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * On a disk that is really full requests can be read, and logged again once there is room. It needs
 * a file system of its own in memory, which not every machine lets a test have; {@code
 * SqliteCallbackRequestsTroublesTest} fills a database without one.
 */
class FullDiskTest {
    private static final String MOUNT =
            "mount -t tmpfs -o size=600k tmpfs \"$1\" && shift && exec \"$@\"";

    @TempDir private Path folder;

    @Test
    void readsWhereTheDiskIsFullAndLogsOnceThereIsRoom() throws Exception {
        assumeTrue(runs(mounting("true")), "no file system may be mounted here");

        List<String> lines =
                lines(
                        mounting(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "--enable-native-access=ALL-UNNAMED",
                                "-XX:TieredStopAtLevel=1",
                                "-Dorg.sqlite.tmpdir=" + System.getProperty("java.io.tmpdir"),
                                "-cp",
                                System.getProperty("java.class.path"),
                                RequestsOnFullDisk.class.getName(),
                                folder.toString()));

        List<String> shown =
                lines.stream()
                        .filter(line -> !line.startsWith(RequestsOnFullDisk.TOLD))
                        .filter(line -> !line.startsWith(RequestsOnFullDisk.READ))
                        .toList();
        assertThat(shown).hasSizeGreaterThan(10).doesNotHaveDuplicates();
        assertThat(lines)
                .filteredOn(line -> line.startsWith(RequestsOnFullDisk.TOLD))
                .singleElement()
                .asString()
                .contains("askwell.db", "free space on the disk");
        assertThat(lines)
                .filteredOn(line -> line.startsWith(RequestsOnFullDisk.READ))
                .containsExactly(
                        RequestsOnFullDisk.READ + (shown.size() - 1),
                        RequestsOnFullDisk.READ + shown.size());
    }

    /** A command in a world of its own, whose data folder is a small disk. */
    private List<String> mounting(String... command) {
        List<String> all = new ArrayList<>(List.of("unshare", "-Urm", "sh", "-c", MOUNT, "-"));
        all.add(folder.toString());
        all.addAll(List.of(command));
        return all;
    }

    private static boolean runs(List<String> command) throws InterruptedException {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static List<String> lines(List<String> command)
            throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        List<String> lines =
                new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                        .lines()
                        .toList();
        assertThat(process.waitFor()).isZero();
        return lines;
    }
}
