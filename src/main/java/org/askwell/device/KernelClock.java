package org.askwell.device;

import org.askwell.clock.Synchronised;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Asks the Linux kernel whether something keeps its clock right (adjtimex(2)), as {@code
 * timedatectl} does: whichever service it is, and without starting a program.
 *
 * <p>Setting the clock by hand takes the mark away, and so does a service that falls silent.
 */
@SuppressWarnings("restricted") // Calling native code is what it is for; java.options allows it.
final class KernelClock {
    /** Larger than {@code struct timex} is on any 64-bit system (208 bytes). */
    private static final long TIMEX_BYTES = 512;

    private static final long MAX_ERROR = 24;
    private static final long STATUS = 40;
    private static final long TIME_SECONDS = 72;

    private static final int STA_UNSYNC = 0x40;
    private static final int TIME_ERROR = 5;

    /** From an error of 16 s on the kernel itself calls its clock unsynchronised, in µs. */
    private static final long WORST_ERROR = 16_000_000;

    /** A program may be shown another clock than the kernel's own. */
    private static final Duration SAME = Duration.ofSeconds(5);

    /** Whether the clock that shows {@code now} is synchronised. */
    Synchronised synchronised(Instant now) {
        if (ValueLayout.ADDRESS.byteSize() != Long.BYTES) {
            return Synchronised.UNKNOWN;
        }
        return Linker.nativeLinker()
                .defaultLookup()
                .find("adjtimex")
                .flatMap(KernelClock::ask)
                .map(state -> state.judge(now))
                .orElse(Synchronised.UNKNOWN);
    }

    private static Optional<State> ask(MemorySegment adjtimex) {
        MethodHandle call =
                Linker.nativeLinker()
                        .downcallHandle(
                                adjtimex,
                                FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS));
        try (Arena arena = Arena.ofConfined()) {
            // All zero: nothing is to be changed.
            MemorySegment timex = arena.allocate(TIMEX_BYTES, Long.BYTES);
            int answer = (int) call.invokeExact(timex);
            return answer < 0
                    ? Optional.empty()
                    : Optional.of(
                            new State(
                                    answer,
                                    timex.get(ValueLayout.JAVA_INT, STATUS),
                                    timex.get(ValueLayout.JAVA_LONG, MAX_ERROR),
                                    timex.get(ValueLayout.JAVA_LONG, TIME_SECONDS)));
        } catch (Throwable e) {
            return Optional.empty();
        }
    }

    /**
     * What the kernel answers.
     *
     * @param answer the state of its clock, 0 or more
     * @param status its flags
     * @param maxError how far it may be off at most, in µs
     * @param seconds what it shows, in seconds from 1970
     */
    record State(int answer, int status, long maxError, long seconds) {
        Synchronised judge(Instant now) {
            boolean kept =
                    answer != TIME_ERROR && (status & STA_UNSYNC) == 0 && maxError < WORST_ERROR;
            Duration apart = Duration.between(Instant.ofEpochSecond(seconds), now).abs();
            return kept && apart.compareTo(SAME) < 0 ? Synchronised.YES : Synchronised.NO;
        }
    }
}
