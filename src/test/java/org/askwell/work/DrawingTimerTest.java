package org.askwell.work;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledThreadPoolExecutor;

/** What is timed runs on the drawing thread, and not once it is called off. */
@Timeout(60)
class DrawingTimerTest {
    private static final Duration SOON = Duration.ofMillis(1);

    private final ScheduledThreadPoolExecutor clock = new ScheduledThreadPoolExecutor(1);
    private final BlockingQueue<Runnable> drawing = new LinkedBlockingQueue<>();
    private final List<Throwable> faults = new ArrayList<>();
    private final List<String> done = new ArrayList<>();
    private final DrawingTimer timer = new DrawingTimer(clock, drawing::add, faults::add);

    @AfterEach
    void stop() {
        clock.shutdownNow();
    }

    @Test
    void runsOnTheDrawingThreadOnly() throws InterruptedException {
        timer.after(SOON, () -> done.add("once"));

        Runnable handedOver = drawing.take();
        assertThat(done).isEmpty();
        handedOver.run();
        assertThat(done).containsExactly("once");
    }

    @Test
    void whatIsCalledOffDoesNotRunThoughItWaitsForTheDrawingThread() throws InterruptedException {
        Runnable callOff = timer.after(SOON, () -> done.add("once"));
        Runnable handedOver = drawing.take();

        callOff.run();
        handedOver.run();

        assertThat(done).isEmpty();
    }

    @Test
    void aDrawingThreadThatHangsIsHandedEachRepetitionOnce() throws InterruptedException {
        timer.every(SOON, () -> done.add("tick"));
        Runnable first = drawing.take();
        long passed = clock.getCompletedTaskCount();
        while (clock.getCompletedTaskCount() < passed + 3) {
            Thread.onSpinWait();
        }

        assertThat(drawing).isEmpty();
        first.run();
        drawing.take().run();
        assertThat(done).containsExactly("tick", "tick");
    }

    @Test
    void goesOnWhateverIsThrown() throws InterruptedException {
        timer.every(
                SOON,
                () -> {
                    throw new StackOverflowError();
                });

        drawing.take().run();
        drawing.take().run();

        assertThat(faults).hasSize(2).hasOnlyElementsOfType(StackOverflowError.class);
    }
}
