package org.askwell.work;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;

/** What hangs in one lane holds up neither another nor the end of the program. */
@Timeout(60)
class LanesTest {
    private static final Duration LONG = Duration.ofSeconds(40);
    private static final Duration SHORT = Duration.ofMillis(50);

    private final BlockingQueue<Throwable> faults = new LinkedBlockingQueue<>();
    private final BlockingQueue<Object> heard = new LinkedBlockingQueue<>();

    @Test
    void oneLaneThatHangsHoldsUpNoOther() throws InterruptedException {
        try (Lanes lanes = new Lanes(Runnable::run, faults::add, SHORT)) {
            hang(lanes.open("stick"));

            for (String other : new String[] {"log", "keys", "printing"}) {
                lanes.open(other).run(() -> other, heard::add, heard::add);
                assertThat(heard.take()).isEqualTo(other);
            }
        }
    }

    @Test
    void closesInTimeWhereOneLaneHangs() throws InterruptedException {
        Lanes lanes = new Lanes(Runnable::run, faults::add, SHORT);
        Lane hanging = lanes.open("stick");
        hang(hanging);
        hanging.run(() -> "late", heard::add, heard::add);

        lanes.close();

        assertThat(heard).isEmpty();
    }

    @Test
    void threadsThatHangDoNotKeepTheProgramFromEnding() throws InterruptedException {
        try (Lanes lanes = new Lanes(Runnable::run, faults::add, SHORT)) {
            lanes.open("any").run(() -> Thread.currentThread().isDaemon(), heard::add, heard::add);
            lanes.open("other")
                    .repeat(SHORT, LONG, () -> heard.add(Thread.currentThread().isDaemon()));

            assertThat(heard.take()).isEqualTo(true);
            assertThat(heard.take()).isEqualTo(true);
        }
        assertThat(
                        Thread.getAllStackTraces().keySet().stream()
                                .filter(thread -> thread.getName().equals("timer")))
                .allMatch(Thread::isDaemon);
    }

    @Test
    void letsASaveEndThatHasBegunOrWaits() throws InterruptedException {
        Lanes lanes = new Lanes(Runnable::run, faults::add, LONG);
        Lane log = lanes.open("log");
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch disk = new CountDownLatch(1);
        log.run(
                () -> {
                    begun.countDown();
                    disk.await();
                    return "first";
                },
                heard::add,
                heard::add);
        log.run(() -> "second", heard::add, heard::add);
        begun.await();
        lanes.open("disk")
                .run(
                        () -> {
                            disk.countDown();
                            return true;
                        },
                        _ -> {},
                        heard::add);

        lanes.close();

        assertThat(heard).containsExactly("first", "second");
    }

    @Test
    void writesDownWhatWasReportedBeforeTheEnd() {
        Lanes lanes = new Lanes(Runnable::run, faults::add, LONG);
        IllegalStateException last = new IllegalStateException("the last");
        lanes.open("any")
                .run(
                        () -> {
                            throw last;
                        },
                        heard::add,
                        _ -> {});

        lanes.close();

        assertThat(faults).containsExactly(last);
    }

    @Test
    void dropsWhatComesAfterTheEnd() {
        Lanes lanes = new Lanes(Runnable::run, faults::add, LONG);
        Lane lane = lanes.open("any");
        lanes.close();

        lane.run(() -> "late", heard::add, heard::add);
        lanes.report(new IllegalStateException("late"));
        lanes.close();

        assertThat(heard).isEmpty();
        assertThat(faults).isEmpty();
    }

    /** As a read of a stick does: no interrupt ends it. */
    private static void hang(Lane lane) throws InterruptedException {
        CountDownLatch hanging = new CountDownLatch(1);
        lane.run(
                () -> {
                    hanging.countDown();
                    CountDownLatch never = new CountDownLatch(1);
                    while (true) {
                        try {
                            never.await();
                        } catch (InterruptedException e) {
                            // It goes on.
                        }
                    }
                },
                _ -> {},
                _ -> {});
        hanging.await();
    }
}
