package org.askwell.printing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.askwell.content.PrinterException.Trouble;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Optional;

class CupsQueuesTest {
    private static final Duration LONG = Duration.ofSeconds(60);

    @TempDir private Path folder;

    @BeforeEach
    void requireScripts() {
        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
    }

    @ParameterizedTest
    @CsvSource({
        "3, true, none,",
        "4, true, 'toner-low-warning,media-low-report',",
        "5, true, paused, OFF",
        "5, true, none, OFF",
        "3, false, none, OFF",
        "3, true, offline-report, OFF",
        "4, true, connecting-to-device, OFF",
        "4, true, media-empty-error, OUT_OF_PAPER",
        "5, true, 'paused,media-needed', OUT_OF_PAPER"
    })
    void tellsWhatKeepsAPrinterFromPrinting(
            int state, boolean accepting, String reasons, Trouble trouble) throws IOException {
        String said =
                "copies=1 printer-info='A printer-state=9 desk' printer-is-accepting-jobs="
                        + accepting
                        + " printer-state="
                        + state
                        + " printer-state-reasons="
                        + reasons
                        + " printer-type=4";

        assertThat(printing(said, LONG).state("Desk").orElseThrow().trouble())
                .isEqualTo(Optional.ofNullable(trouble));
    }

    @Test
    void knowsNothingWhereCupsIsMissingOrSilent() throws IOException {
        assertThat(new CupsQueues(folder + "/none", LONG).state("Desk")).isEmpty();
        assertThat(printing("copies=1", LONG).state("Desk")).isEmpty();
    }

    @Test
    void waitsForNoProgramThatHangs() throws IOException {
        CupsQueues hanging = new CupsQueues(script("exec sleep 60"), Duration.ofMillis(50));

        assertThat(hanging.state("Desk")).isEmpty();
    }

    private CupsQueues printing(String line, Duration patience) throws IOException {
        Path said = Files.writeString(folder.resolve("said"), line + "\n");
        return new CupsQueues(script("exec cat '" + said + "'"), patience);
    }

    private String script(String command) throws IOException {
        Path script =
                Files.writeString(folder.resolve("lpoptions"), "#!/bin/sh\n" + command + "\n");
        Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwx------"));
        return script.toString();
    }
}
