package org.askwell.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.stream.Stream;

/** Whatever work throws is written down and told to whoever waits, and stops nothing. */
@Timeout(60)
class LaneTest {
    private static final Duration SOON = Duration.ofMillis(1);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final BlockingQueue<Throwable> faults = new LinkedBlockingQueue<>();
    private final BlockingQueue<Object> heard = new LinkedBlockingQueue<>();
    private final Lanes lanes = new Lanes(Runnable::run, faults::add, PATIENCE);
    private final Lane lane = lanes.open("tested");

    @AfterEach
    void close() {
        lanes.close();
    }

    static Stream<Arguments> whatWorkThrows() {
        return Stream.of(
                arguments(new IOException("of the disk")),
                arguments(new IllegalStateException("of the program")),
                arguments(new OutOfMemoryError("of memory")),
                arguments(new StackOverflowError()),
                arguments(new AssertionError("of any kind")),
                arguments(new NoClassDefFoundError("of the jars")));
    }

    @ParameterizedTest
    @MethodSource("whatWorkThrows")
    void writesDownWhateverWorkThrowsAndTellsWhoWaits(Throwable thrown)
            throws InterruptedException {
        lane.run(throwing(thrown), _ -> heard.add("done"), heard::add);

        Exception told = (Exception) heard.take();
        assertThat(Arrays.asList(told, told.getCause())).contains(thrown);
        assertThat(faults.take()).isSameAs(thrown);
    }

    @ParameterizedTest
    @MethodSource("whatWorkThrows")
    void goesOnAfterwards(Throwable thrown) throws InterruptedException {
        lane.run(throwing(thrown), _ -> {}, heard::add);
        lane.run(() -> "the next", heard::add, heard::add);

        heard.take();
        assertThat(heard.take()).isEqualTo("the next");
    }

    @ParameterizedTest
    @MethodSource("whatWorkThrows")
    void repeatsWhateverTheLastTimeThrew(Throwable thrown) throws InterruptedException {
        lane.repeat(SOON, SOON, throwing(thrown));

        for (int times = 0; times < 3; times++) {
            assertThat(faults.take()).isSameAs(thrown);
        }
    }

    @Test
    void leavesARepetitionOutWhileTheLastStillWorks() throws InterruptedException {
        CountDownLatch release = new CountDownLatch(1);
        BlockingQueue<String> begun = new LinkedBlockingQueue<>();
        lane.repeat(
                SOON,
                SOON,
                () -> {
                    begun.add("again");
                    release.await();
                    return true;
                });
        begun.take();
        Lane other = lanes.open("other");
        CountDownLatch passed = new CountDownLatch(20);
        other.repeat(
                SOON,
                SOON,
                () -> {
                    passed.countDown();
                    return true;
                });
        passed.await();

        assertThat(begun).isEmpty();
        release.countDown();
        begun.take();
    }

    @Test
    void tellsAPersonWhatTheyCanMendAndDoesNotCallItAFault() throws InterruptedException {
        ToldException told = new ToldException("Free some disk space.");

        lane.run(throwing(told), _ -> heard.add("done"), heard::add);

        assertThat(heard.take()).isSameAs(told);
        lanes.close();
        assertThat(faults).isEmpty();
    }

    @Test
    void tellsTheScreenThatWaitsWhereItsEndingThrows() throws InterruptedException {
        IllegalStateException wrong = new IllegalStateException("no such screen");

        lane.run(
                () -> "result",
                _ -> {
                    throw wrong;
                },
                heard::add);

        assertThat(heard.take()).isSameAs(wrong);
        assertThat(faults.take()).isSameAs(wrong);
    }

    @Test
    void writesDownWhatTheEndingOfAFailureThrows() throws InterruptedException {
        StackOverflowError wrong = new StackOverflowError();
        IOException first = new IOException("of the disk");

        lane.run(
                throwing(first),
                _ -> {},
                _ -> {
                    throw wrong;
                });

        assertThat(faults.take()).isSameAs(first);
        assertThat(faults.take()).isSameAs(wrong);
    }

    @Test
    void writesDownThatNothingCanBeDrawnAnyMore() throws InterruptedException {
        Executor gone =
                _ -> {
                    throw new RejectedExecutionException("no toolkit");
                };
        try (Lanes others = new Lanes(gone, faults::add, PATIENCE)) {
            others.open("tested").run(() -> "result", heard::add, heard::add);

            assertThat(faults.take()).isInstanceOf(RejectedExecutionException.class);
        }
    }

    @Test
    void goesOnWhereAFaultCannotBeWrittenDown() throws InterruptedException {
        try (Lanes others =
                new Lanes(
                        Runnable::run,
                        fault -> {
                            heard.add(fault);
                            throw new IllegalStateException("the disk is gone too");
                        },
                        PATIENCE)) {
            Lane tested = others.open("tested");
            IOException first = new IOException("first");
            IOException second = new IOException("second");
            tested.run(throwing(first), _ -> {}, _ -> {});
            tested.run(throwing(second), _ -> {}, _ -> {});

            assertThat(heard.take()).isSameAs(first);
            assertThat(heard.take()).isSameAs(second);
        }
    }

    private static Callable<Object> throwing(Throwable thrown) {
        return () -> {
            switch (thrown) {
                case Exception exception -> throw exception;
                case Error error -> throw error;
                default -> throw new AssertionError(thrown);
            }
        };
    }
}
