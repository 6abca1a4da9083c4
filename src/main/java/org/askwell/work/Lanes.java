package org.askwell.work;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/**
 * The lanes of background work of one program: what hangs in one holds up no other, faults are
 * written down, and all of them close in time.
 *
 * <p>Their threads are daemons: what hangs for ever does not keep the program from ending.
 */
public final class Lanes implements AutoCloseable {
    /** So that a disk that hangs does not fill the memory with faults. */
    private static final int MOST_FAULTS_WAITING = 100;

    private final Executor drawing;
    private final Consumer<Throwable> log;
    private final Duration patience;
    private final OneThread faults =
            new OneThread("faults", new ArrayBlockingQueue<>(MOST_FAULTS_WAITING));
    private final ScheduledExecutorService timer =
            new ScheduledThreadPoolExecutor(1, daemons("timer"));
    private final List<OneThread> open = new ArrayList<>();
    private final AtomicBoolean closed = new AtomicBoolean();

    /**
     * @param drawing runs on the thread for drawing what it is given
     * @param log writes a fault down; called on a thread of its own
     * @param patience how long closing waits for what is still at work
     */
    public Lanes(Executor drawing, Consumer<Throwable> log, Duration patience) {
        this.drawing = drawing;
        this.log = log;
        this.patience = patience;
    }

    /**
     * Opens one more lane.
     *
     * @param name of its thread
     */
    public Lane open(String name) {
        OneThread thread = new OneThread(name, new LinkedBlockingQueue<>());
        synchronized (open) {
            open.add(thread);
        }
        return new Lane(thread, timer, drawing, this::report);
    }

    /** A timer for the drawing thread, until the lanes are closed. */
    public DrawingTimer timer() {
        return new DrawingTimer(timer, drawing, this::report);
    }

    /** Has {@code fault} written down; whoever calls waits for no disk. */
    public void report(Throwable fault) {
        try {
            faults.execute(() -> write(fault));
        } catch (Throwable beyond) {
            // There is no memory left even for this; whoever reports has to go on.
        }
    }

    private void write(Throwable fault) {
        try {
            log.accept(fault);
        } catch (Throwable beyond) {
            // To report it would lead here again, without end.
        }
    }

    /**
     * Lets what is at work, or waits in its lane, end within the patience; what is scheduled is
     * called off. What still works then is interrupted and left behind.
     */
    @Override
    public void close() {
        if (!closed.compareAndSet(false, true)) {
            return;
        }
        timer.shutdownNow();
        List<OneThread> lanes;
        synchronized (open) {
            lanes = List.copyOf(open);
        }
        end(lanes);
        end(List.of(faults));
    }

    private void end(List<OneThread> lanes) {
        lanes.forEach(OneThread::shutdown);
        CompletableFuture<Void> ended =
                CompletableFuture.allOf(
                        lanes.stream().map(lane -> lane.ended).toArray(CompletableFuture[]::new));
        try {
            ended.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException e) {
            lanes.forEach(OneThread::shutdownNow);
        } catch (InterruptedException e) {
            lanes.forEach(OneThread::shutdownNow);
            Thread.currentThread().interrupt();
        }
    }

    private static ThreadFactory daemons(String name) {
        return Thread.ofPlatform().daemon().name(name).factory();
    }

    /** One thread, which tells when it has ended; what comes after that is dropped. */
    private static final class OneThread extends ThreadPoolExecutor {
        private final CompletableFuture<Void> ended = new CompletableFuture<>();

        private OneThread(String name, BlockingQueue<Runnable> waiting) {
            super(1, 1, 0, TimeUnit.SECONDS, waiting, daemons(name), new DiscardPolicy());
            // Later there may be no memory left for a thread.
            prestartAllCoreThreads();
        }

        @Override
        protected void terminated() {
            ended.complete(null);
        }
    }
}
