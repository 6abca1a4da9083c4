package org.askwell.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.askwell.device.Readiness;
import org.askwell.site.BackupSettings;
import org.askwell.store.Backups;
import org.askwell.store.TestMemory;
import org.askwell.store.database.Database;
import org.askwell.work.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;

/** What staff and the doctor hear of the backups of a kiosk. */
class BackupWorkTest {
    @TempDir private Path folder;
    private Instant now = Instant.parse("2027-03-02T09:30:00Z");

    @BeforeEach
    void open() throws Exception {
        new Database(folder.resolve("data")).open();
    }

    @Test
    void tellsStaffWhyNoneIsMadeUntilOneIs() throws Exception {
        BackupWork work = new BackupWork(backups(), to(), Optional::empty);
        assertThat(work.problems()).isEmpty();

        assertThat(work.work()).isFalse();
        assertThat(work.problems())
                .containsExactly(
                        Problem.error(
                                to().toString(),
                                "",
                                "The folder for backups " + to() + " is not there",
                                "plug its disk in, or make the folder"));

        Files.createDirectory(to());
        assertThat(work.work()).isTrue();
        assertThat(work.problems()).isEmpty();
    }

    @Test
    void tellsTheDoctorWhenTheLastOneWasMade() throws Exception {
        assertThat(check()).isInstanceOf(Readiness.NotReady.class);
        Files.createDirectory(to());
        assertThat(check()).isInstanceOf(Readiness.Doubtful.class);
        backups().make();
        assertThat(check()).isEqualTo(new Readiness.Ready("the last one was made on 2027-03-02"));
        now = now.plus(Duration.ofDays(3));
        assertThat(check()).isInstanceOf(Readiness.Doubtful.class);
    }

    private Readiness check() {
        return new BackupCheck(backups(), settings(), () -> now, ZoneOffset.UTC).examine();
    }

    private Backups backups() {
        return new Backups(
                new Database(folder.resolve("data")),
                TestMemory.at(() -> now),
                settings(),
                () -> now,
                ZoneOffset.UTC);
    }

    private BackupSettings settings() {
        return new BackupSettings(to(), BackupSettings.EVERY, BackupSettings.KEEP);
    }

    private Path to() {
        return folder.resolve("backups");
    }
}
