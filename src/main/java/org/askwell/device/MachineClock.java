package org.askwell.device;

import org.askwell.clock.ClockReading;
import org.askwell.clock.ClockReadings;
import org.askwell.clock.Synchronised;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.LongSupplier;

/**
 * Reads the clocks of the machine: the time of day, and beside it how long the machine has run.
 *
 * <p>Linux tells both, with the time asleep (proc(5): {@code uptime}, {@code boot_id}). On other
 * systems the run of this program stands for that of the machine, so that only jumps while it runs
 * are seen, and those of more than 14 days between two starts.
 */
public final class MachineClock implements ClockReadings {
    private static final Path UPTIME = Path.of("/proc/uptime");
    private static final Path BOOT = Path.of("/proc/sys/kernel/random/boot_id");

    private final InstantSource wall;
    private final LongSupplier ticker;
    private final Function<Path, Optional<String>> files;
    private final Function<Instant, Synchronised> synchronised;
    private final String program = UUID.randomUUID().toString();
    private final long started;

    /** The clock of the machine that this program runs on. */
    public static MachineClock of(Machine machine) {
        boolean linux = machine.family() == Machine.Family.LINUX;
        return new MachineClock(
                SystemClock.timeOfDay(),
                SystemClock.ticker(),
                linux ? MachineClock::text : _ -> Optional.empty(),
                linux ? new KernelClock()::synchronised : _ -> Synchronised.UNKNOWN);
    }

    /**
     * @param ticker milliseconds that only ever grow
     * @param files the text of a file; empty where there is none
     * @param synchronised whether the system has synchronised the clock that shows that instant
     */
    MachineClock(
            InstantSource wall,
            LongSupplier ticker,
            Function<Path, Optional<String>> files,
            Function<Instant, Synchronised> synchronised) {
        this.wall = wall;
        this.ticker = ticker;
        this.files = files;
        this.synchronised = synchronised;
        started = ticker.getAsLong();
    }

    @Override
    public ClockReading read() {
        Optional<String> boot = files.apply(BOOT).filter(text -> !text.isBlank());
        Optional<Duration> running = files.apply(UPTIME).flatMap(MachineClock::uptime);
        Instant now = wall.instant();
        boolean told = boot.isPresent() && running.isPresent();
        return new ClockReading(
                now,
                told ? running.get() : Duration.ofMillis(ticker.getAsLong() - started),
                told ? boot.get().strip() : program,
                synchronised.apply(now));
    }

    /** The first of the two numbers, in seconds. */
    private static Optional<Duration> uptime(String text) {
        try {
            BigDecimal seconds = new BigDecimal(text.strip().split(" ", 2)[0]);
            return Optional.of(Duration.ofMillis(seconds.movePointRight(3).longValue()));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> text(Path file) {
        try {
            return Optional.of(Files.readString(file));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
