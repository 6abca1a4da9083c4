package org.askwell.device;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.askwell.work.ToldException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

final class SingleInstanceTest {
    @TempDir private Path folder;

    @Test
    void refusesASecondClaimOnTheSameFolder() throws IOException, ToldException {
        DataFolder data = new DataFolder(folder);
        try (SingleInstance first = SingleInstance.claim(data)) {
            assertThat(first).isNotNull();
            assertThatThrownBy(() -> SingleInstance.claim(data))
                    .isInstanceOf(ToldException.class)
                    .hasMessageContaining("already runs");
        }
    }

    @Test
    void canBeClaimedAgainOnceItIsGivenUp() throws IOException, ToldException {
        DataFolder data = new DataFolder(folder);
        SingleInstance.claim(data).close();

        try (SingleInstance again = SingleInstance.claim(data)) {
            assertThat(again).isNotNull();
        }
    }

    @Test
    void leavesOtherFoldersAlone() throws IOException, ToldException {
        Path other = Files.createDirectory(folder.resolve("other"));
        try (SingleInstance first = SingleInstance.claim(new DataFolder(folder));
                SingleInstance second = SingleInstance.claim(new DataFolder(other))) {
            assertThat(first).isNotSameAs(second);
        }
    }

    @Test
    void refusesAClaimThatAnotherProcessHolds() throws IOException, InterruptedException {
        Process other = start();
        try {
            assertThat(other.inputReader().readLine()).isEqualTo("claimed");
            assertThatThrownBy(() -> SingleInstance.claim(new DataFolder(folder)))
                    .isInstanceOf(ToldException.class)
                    .hasMessageContaining("already runs");
        } finally {
            other.destroyForcibly();
            other.waitFor(10, TimeUnit.SECONDS);
        }
    }

    @Test
    void isGivenUpWhenItsProcessIsKilled() throws IOException, InterruptedException, ToldException {
        Process other = start();
        assertThat(other.inputReader().readLine()).isEqualTo("claimed");

        other.destroyForcibly();
        assertThat(other.waitFor(10, TimeUnit.SECONDS)).isTrue();

        try (SingleInstance claimed = SingleInstance.claim(new DataFolder(folder))) {
            assertThat(claimed).isNotNull();
        }
    }

    @Test
    void namesTheKioskThatHasItAndClosesIt() throws Exception {
        Process other = start();
        try {
            assertThat(other.inputReader().readLine()).isEqualTo("claimed");
            RunningKiosk kiosk = RunningKiosk.of(new DataFolder(folder));
            assertThat(kiosk.process()).isEqualTo(other.toHandle());

            kiosk.close(Duration.ofSeconds(10));

            assertThat(other.waitFor(10, TimeUnit.SECONDS)).isTrue();
        } finally {
            other.destroyForcibly();
        }
        assertThatThrownBy(() -> RunningKiosk.of(new DataFolder(folder)))
                .isInstanceOf(ToldException.class)
                .hasMessageContaining("No kiosk runs");
    }

    /** The process of a kiosk that is gone may be another program by now. */
    @Test
    void namesNobodyWhereACommandHasIt() throws Exception {
        Files.writeString(folder.resolve("kiosk.lock"), "1");
        try (SingleInstance command = SingleInstance.claim(new DataFolder(folder))) {
            assertThat(command).isNotNull();
            assertThatThrownBy(() -> RunningKiosk.of(new DataFolder(folder)))
                    .isInstanceOf(ToldException.class)
                    .hasMessageContaining("already runs");
        }
    }

    private Process start() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Claimant.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
