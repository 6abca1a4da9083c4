package org.askwell.device;

import static org.assertj.core.api.Assertions.assertThat;

import org.askwell.clock.ClockReading;
import org.askwell.clock.Synchronised;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** What the machine says of its clocks. */
class MachineClockTest {
    private static final Instant NOW = Instant.parse("2027-02-01T09:00:00Z");
    private static final String BOOT = "b2d0c1e6-8c1a-4f0e-9d57-0a4a1f2f7f11";

    private long ticks = 5_000;

    @Test
    void readsHowLongLinuxHasRun() {
        ClockReading reading = clock("12345.67 100.00\n", BOOT + "\n").read();

        assertThat(reading)
                .isEqualTo(
                        new ClockReading(
                                NOW, Duration.ofMillis(12_345_670), BOOT, Synchronised.YES));
    }

    @ParameterizedTest
    @CsvSource({"'', x", "nonsense, x", "12.5 3, ''"})
    void standsOnItsOwnRunWhereTheSystemTellsNone(String uptime, String boot) {
        MachineClock clock = clock(uptime, boot);
        ticks += 60_000;

        ClockReading reading = clock.read();

        assertThat(reading.running()).isEqualTo(Duration.ofMinutes(1));
        assertThat(reading.boot()).isNotEmpty().isNotEqualTo(boot);
        assertThat(clock.read().boot()).isEqualTo(reading.boot());
        assertThat(clock(uptime, boot).read().boot()).isNotEqualTo(reading.boot());
    }

    @Test
    void readsTheClocksOfThisMachine() {
        MachineClock clock = MachineClock.of(Machine.thisOne());

        ClockReading first = clock.read();
        ClockReading second = clock.read();

        assertThat(second.boot()).isEqualTo(first.boot());
        assertThat(second.running()).isGreaterThanOrEqualTo(first.running());
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0x0001, 500, 0, YES",
        "0, 0x2001, 15999999, 0, YES",
        "5, 0x0001, 500, 0, NO",
        "0, 0x0041, 500, 0, NO",
        "0, 0x0001, 16000000, 0, NO",
        "0, 0x0001, 500, 2678400, NO"
    })
    void takesTheKernelsWordOnlyForTheClockThatItKeeps(
            int answer, String status, long maxError, long shownAhead, Synchronised judged) {
        KernelClock.State state =
                new KernelClock.State(
                        answer, Integer.decode(status), maxError, NOW.getEpochSecond());

        assertThat(state.judge(NOW.plusSeconds(shownAhead))).isEqualTo(judged);
    }

    @Test
    void asksTheKernelOfThisMachine() {
        assertThat(new KernelClock().synchronised(Instant.EPOCH)).isNotEqualTo(Synchronised.YES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "${build.time}", "yesterday", "1970-01-01T00:00:00Z"})
    void knowsOfNoBuildBeforeThereWasAProgram(String text) {
        assertThat(Build.of("1", text).time()).isEqualTo(Build.FIRST);
    }

    @Test
    void knowsWhenItWasBuilt() {
        assertThat(Build.of("1", "2027-01-02T03:04:05Z").time())
                .isEqualTo(Instant.parse("2027-01-02T03:04:05Z"));
        assertThat(Build.ofProgram().time()).isAfterOrEqualTo(Build.FIRST);
    }

    private MachineClock clock(String uptime, String boot) {
        Map<Path, String> files =
                Map.of(
                        Path.of("/proc/uptime"),
                        uptime,
                        Path.of("/proc/sys/kernel/random/boot_id"),
                        boot);
        return new MachineClock(
                () -> NOW,
                () -> ticks,
                file -> Optional.ofNullable(files.get(file)),
                _ -> Synchronised.YES);
    }
}
