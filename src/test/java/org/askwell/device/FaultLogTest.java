package org.askwell.device;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

final class FaultLogTest {
    @TempDir private Path folder;

    private Instant now = Instant.parse("2026-03-01T10:15:30.123Z");
    private final Throwable fault = new IllegalStateException("x");
    private final Throwable otherFault = new IOException("x");
    private final FaultLog log = new FaultLog(() -> now);

    @Test
    void writesTimeKindAndPlaceOfAFault() throws IOException {
        Path file = log.write(new DataFolder(folder), new IllegalStateException("x")).orElseThrow();

        assertThat(file).isEqualTo(folder.resolve("logs/faults.log"));
        assertThat(Files.readString(file))
                .startsWith("first 2026-03-01T10:15:30Z, last 2026-03-01T10:15:30Z, times 1 ")
                .contains("\njava.lang.IllegalStateException\n")
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
    void countsAFaultThatComesAgainAndAgain() throws IOException {
        Path file = log.write(new DataFolder(folder), fault).orElseThrow();
        long once = Files.size(file);

        for (int second = 1; second < 3_600; second++) {
            now = now.plusSeconds(1);
            log.write(new DataFolder(folder), fault);
        }

        assertThat(Files.size(file)).isEqualTo(once);
        assertThat(Files.readString(file))
                .startsWith(
                        "first 2026-03-01T10:15:30Z, last 2026-03-01T11:15:29Z, times 3600     \n");
    }

    @Test
    void countsEachOfSeveralThatComeInTurns() throws IOException {
        for (int second = 0; second < 100; second++) {
            now = now.plusSeconds(1);
            log.write(new DataFolder(folder), fault);
            log.write(new DataFolder(folder), otherFault);
        }

        assertThat(headers())
                .containsExactly(
                        "first 2026-03-01T10:15:31Z, last 2026-03-01T10:17:10Z, times 100",
                        "first 2026-03-01T10:15:31Z, last 2026-03-01T10:17:10Z, times 100");
    }

    @Test
    void countsOnWhereTheProgramWasStartedAgain() throws IOException {
        log.write(new DataFolder(folder), fault);
        now = now.plusSeconds(60);
        new FaultLog(() -> now).write(new DataFolder(folder), fault);

        assertThat(headers())
                .containsExactly("first 2026-03-01T10:15:30Z, last 2026-03-01T10:16:30Z, times 2");
    }

    @Test
    void tellsAnewWhatComesAgainAfterADay() throws IOException {
        log.write(new DataFolder(folder), fault);
        now = now.plus(Duration.ofDays(1));
        log.write(new DataFolder(folder), fault);
        now = now.plusSeconds(1);
        log.write(new DataFolder(folder), fault);

        assertThat(headers())
                .containsExactly(
                        "first 2026-03-01T10:15:30Z, last 2026-03-01T10:15:30Z, times 1",
                        "first 2026-03-02T10:15:30Z, last 2026-03-02T10:15:31Z, times 2");
    }

    @Test
    void keepsWhatItCannotRead() throws IOException {
        Path file = log.write(new DataFolder(folder), fault).orElseThrow();
        String before = "ŵ\n" + Files.readString(file).replace("2026-03", "2026-99");
        Files.writeString(file, before);

        log.write(new DataFolder(folder), fault);
        log.write(new DataFolder(folder), fault);

        assertThat(Files.readString(file)).startsWith(before).contains("times 2 ");
    }

    private List<String> headers() throws IOException {
        return Files.readAllLines(folder.resolve("logs/faults.log")).stream()
                .filter(line -> line.startsWith("first"))
                .map(String::strip)
                .toList();
    }

    @Test
    void saysWhenItCannotWrite() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");

        assertThat(log.write(new DataFolder(file), new IOException("x"))).isEmpty();
    }
}
