package org.askwell.device;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

final class FaultLogTest {
    @TempDir private Path folder;

    private final FaultLog log = new FaultLog(() -> Instant.parse("2026-03-01T10:15:30Z"));

    @Test
    void writesTimeKindAndPlaceOfAFault() throws IOException {
        Path file = log.write(new DataFolder(folder), new IllegalStateException("x")).orElseThrow();

        assertThat(file).isEqualTo(folder.resolve("logs/faults.log"));
        assertThat(Files.readString(file))
                .startsWith("2026-03-01T10:15:30Z\njava.lang.IllegalStateException\n")
                .contains(FaultLogTest.class.getName());
    }

    @Test
    void keepsMessagesOut() throws IOException {
        Throwable fault =
                new IllegalStateException("Anna Kowalska", new IOException("07700 900123"));

        Path file = log.write(new DataFolder(folder), fault).orElseThrow();

        assertThat(Files.readString(file))
                .contains("java.io.IOException")
                .doesNotContain("Anna", "07700");
    }

    @Test
    void addsToWhatIsThere() throws IOException {
        log.write(new DataFolder(folder), new IllegalStateException("x"));
        Path file = log.write(new DataFolder(folder), new IOException("x")).orElseThrow();

        assertThat(Files.readString(file)).contains("IllegalStateException", "IOException");
    }

    @Test
    void beginsAnewPastItsLimit() throws IOException {
        Path logs = Files.createDirectory(folder.resolve("logs"));
        Files.writeString(logs.resolve("faults.log"), "x".repeat(1_000_001));

        Path file = log.write(new DataFolder(folder), new IOException("x")).orElseThrow();

        assertThat(Files.size(file)).isLessThan(100_000);
    }

    @Test
    void saysWhenItCannotWrite() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");

        assertThat(log.write(new DataFolder(file), new IOException("x"))).isEmpty();
    }
}
