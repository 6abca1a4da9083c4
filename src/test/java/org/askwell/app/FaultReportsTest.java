package org.askwell.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.askwell.device.DataFolder;
import org.askwell.device.FaultLog;
import org.askwell.work.Lanes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;

/** Faults are written down without what people typed, and the kiosk goes on. */
@Timeout(60)
class FaultReportsTest {
    private static final Duration TICK = Duration.ofMillis(1);
    private static final int TICKS = 3;

    @TempDir private Path folder;

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private FaultReports reports(Path data) {
        return new FaultReports(
                new FaultLog(() -> Instant.EPOCH),
                new DataFolder(data),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    @Test
    void writesDownWhatATickOfTheKioskThrowsWhileOthersGoOn()
            throws InterruptedException, IOException {
        CountDownLatch thrown = new CountDownLatch(TICKS);
        CountDownLatch others = new CountDownLatch(TICKS);
        try (Lanes lanes = new Lanes(Runnable::run, reports(folder), Duration.ofSeconds(50))) {
            lanes.timer().every(TICK, () -> fail(thrown));
            lanes.timer().every(TICK, others::countDown);
            thrown.await();
            others.await();
        }

        assertThat(Files.readString(folder.resolve("logs/faults.log")))
                .contains("java.lang.StackOverflowError")
                .doesNotContain("Anna Example");
        assertThat(err.size()).isZero();
    }

    private static void fail(CountDownLatch thrown) {
        thrown.countDown();
        throw new StackOverflowError("Anna Example");
    }

    @Test
    void saysOnceThatFaultsCannotBeWrittenDown() throws IOException {
        FaultReports reports = reports(Files.writeString(folder.resolve("file"), ""));
        reports.accept(new IllegalStateException("Anna Example"));
        reports.accept(new IllegalStateException("Anna Example"));

        assertThat(err.toString(StandardCharsets.UTF_8).lines())
                .singleElement()
                .asString()
                .contains("IllegalStateException", "cannot be written down")
                .doesNotContain("Anna");
    }
}
