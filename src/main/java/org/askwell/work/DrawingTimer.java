package org.askwell.work;

import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/**
 * Does things on the drawing thread a little later, or again and again. A timer of the toolkit
 * would have it draw sixty times a second meanwhile.
 */
public final class DrawingTimer {
    private final ScheduledExecutorService clock;
    private final Executor drawing;
    private final Consumer<Throwable> faults;

    /**
     * @param drawing runs on the thread for drawing what it is given
     * @param faults hears of what is thrown
     */
    DrawingTimer(ScheduledExecutorService clock, Executor drawing, Consumer<Throwable> faults) {
        this.clock = clock;
        this.drawing = drawing;
        this.faults = faults;
    }

    /**
     * Runs {@code action} once after {@code delay}.
     *
     * @return calls it off, where it runs before then on the drawing thread
     */
    public Runnable after(Duration delay, Runnable action) {
        AtomicBoolean off = new AtomicBoolean();
        Future<?> waiting =
                clock.schedule(
                        () ->
                                draw(() -> {
                                    if (!off.get()) {
                                        action.run();
                                    }
                                }),
                        delay.toMillis(),
                        TimeUnit.MILLISECONDS);
        return () -> {
            off.set(true);
            waiting.cancel(false);
        };
    }

    /**
     * Runs {@code action} every {@code period}, whatever it throws; left out while the drawing
     * thread has not come to the one before.
     */
    public void every(Duration period, Runnable action) {
        AtomicBoolean waiting = new AtomicBoolean();
        Future<?> _ =
                clock.scheduleAtFixedRate(
                        () -> {
                            if (waiting.compareAndSet(false, true)) {
                                draw(() -> {
                                    waiting.set(false);
                                    action.run();
                                });
                            }
                        },
                        period.toMillis(),
                        period.toMillis(),
                        TimeUnit.MILLISECONDS);
    }

    private void draw(Runnable action) {
        try {
            drawing.execute(() -> {
                try {
                    action.run();
                } catch (Throwable thrown) {
                    faults.accept(thrown);
                }
            });
        } catch (Throwable thrown) {
            // Thrown on, it would end what is done again and again.
            faults.accept(thrown);
        }
    }
}
