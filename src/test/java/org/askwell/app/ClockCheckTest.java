package org.askwell.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.askwell.clock.ClockReading;
import org.askwell.clock.ClockRule;
import org.askwell.clock.Synchronised;
import org.askwell.device.Readiness;
import org.askwell.site.Retention;
import org.askwell.site.RetentionSetting;
import org.askwell.store.SqliteErasure;
import org.askwell.store.database.Database;
import org.askwell.store.database.GroundMemory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** What doctor says of the clock. */
class ClockCheckTest {
    private static final ClockRule RULE = new ClockRule(Instant.parse("2026-11-25T12:00:00Z"));
    private static final Instant START = Instant.parse("2027-02-01T09:00:00Z");

    @TempDir private Path folder;
    private Instant wall = START;
    private Synchronised synchronised = Synchronised.UNKNOWN;

    @ParameterizedTest
    @CsvSource({
        "YES, synchronised",
        "NO, not synchronised",
        "UNKNOWN, the system does not tell whether it is synchronised"
    })
    void saysWhetherThePlausibleClockIsSynchronised(Synchronised state, String told) {
        synchronised = state;

        assertThat(check().examine())
                .isEqualTo(
                        new Readiness.Ready(
                                "plausible: it shows Monday 1 February 2027, 09:00"
                                        + " (Europe/London); "
                                        + told));
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void doubtsAClockBeforeTheBuildAlsoWithoutALog() {
        wall = Instant.EPOCH;

        assertThat(check().examine())
                .isInstanceOfSatisfying(
                        Readiness.NotReady.class,
                        told -> assertThat(told.what()).contains("before this program was built"));
    }

    @Test
    void goesByWhatTheLogRemembersAndByTheBuildWhereItIsDamaged() throws Exception {
        erasure().look();
        wall = START.plus(Duration.ofDays(31));

        assertThat(check().examine())
                .isInstanceOfSatisfying(
                        Readiness.NotReady.class,
                        told -> {
                            assertThat(told.what()).contains("than the time that has passed");
                            assertThat(told.remedy()).contains("--clock-is-right");
                        });
        Files.writeString(folder.resolve("askwell.db"), "no database at all ".repeat(90));
        assertThat(check().examine()).isInstanceOf(Readiness.Ready.class);
    }

    private ClockCheck check() {
        return new ClockCheck(
                new Database(folder), erasure(), this::read, RULE, ZoneId.of("Europe/London"));
    }

    private SqliteErasure erasure() {
        return new SqliteErasure(
                new Database(folder),
                new GroundMemory(this::read, RULE, new RetentionSetting.Said(Retention.DEFAULT)));
    }

    private ClockReading read() {
        return new ClockReading(wall, Duration.ofHours(1), "one", synchronised);
    }
}
