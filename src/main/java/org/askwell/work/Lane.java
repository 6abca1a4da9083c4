package org.askwell.work;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/**
 * One thing after the other on a thread of its own. Whatever its work throws is reported as a
 * fault, except what is told to a person or was called off, and stops neither the thread nor a
 * schedule.
 */
public final class Lane implements BackgroundRunner {
    private final Executor thread;
    private final ScheduledExecutorService timer;
    private final Executor drawing;
    private final Consumer<Throwable> faults;

    /**
     * @param thread does what it is given in order
     * @param timer hands over to it what is scheduled
     * @param drawing runs on the thread for drawing what it is given
     */
    Lane(
            Executor thread,
            ScheduledExecutorService timer,
            Executor drawing,
            Consumer<Throwable> faults) {
        this.thread = thread;
        this.timer = timer;
        this.drawing = drawing;
        this.faults = faults;
    }

    @Override
    public <T> void run(Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
        try {
            thread.execute(() -> finish(work, done, failed));
        } catch (Throwable thrown) {
            fail(thrown, failed);
        }
    }

    /**
     * Does {@code work} again and again, first in {@code first} and then every {@code next},
     * whatever it throws; left out while it still works.
     */
    public void repeat(Duration first, Duration next, Callable<?> work) {
        AtomicBoolean working = new AtomicBoolean();
        Future<?> _ =
                timer.scheduleWithFixedDelay(
                        () -> handOver(work, working),
                        first.toMillis(),
                        next.toMillis(),
                        TimeUnit.MILLISECONDS);
    }

    /** A timer ends what throws, so nothing leaves this. */
    private void handOver(Callable<?> work, AtomicBoolean working) {
        if (!working.compareAndSet(false, true)) {
            return;
        }
        try {
            thread.execute(() -> {
                try {
                    work.call();
                } catch (Throwable thrown) {
                    report(thrown);
                } finally {
                    working.set(false);
                }
            });
        } catch (Throwable thrown) {
            working.set(false);
            report(thrown);
        }
    }

    private <T> void finish(Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
        T result;
        try {
            result = work.call();
        } catch (Throwable thrown) {
            fail(thrown, failed);
            return;
        }
        draw(() -> {
            try {
                done.accept(result);
            } catch (Throwable thrown) {
                report(thrown);
                failed.accept(BackgroundRunner.exception(thrown));
            }
        });
    }

    private void fail(Throwable thrown, Consumer<Exception> failed) {
        report(thrown);
        draw(() -> failed.accept(BackgroundRunner.exception(thrown)));
    }

    private void draw(Runnable ending) {
        try {
            drawing.execute(() -> {
                try {
                    ending.run();
                } catch (Throwable thrown) {
                    report(thrown);
                }
            });
        } catch (Throwable thrown) {
            report(thrown);
        }
    }

    private void report(Throwable thrown) {
        if (!(thrown instanceof ToldException || thrown instanceof CancellationException)) {
            faults.accept(thrown);
        }
    }
}
