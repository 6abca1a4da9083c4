package org.askwell.work;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/**
 * Waits only so long for what may never end, as reading a stick or a network drive may. What is
 * given up on is interrupted and left behind on a daemon thread of its own; while it hangs there,
 * the same is not begun again.
 */
public final class TimeLimit {
    private final Duration limit;
    private final Map<Object, Thread> leftBehind = new ConcurrentHashMap<>();

    public TimeLimit(Duration limit) {
        this.limit = limit;
    }

    /**
     * What {@code work} gives, and throws what it throws; empty where it does not end in time.
     *
     * @param what it is done with, such as a folder
     */
    public <T> Optional<T> call(Object what, Supplier<T> work) {
        Thread before = leftBehind.get(what);
        if (before != null && before.isAlive()) {
            return Optional.empty();
        }
        CompletableFuture<T> result = new CompletableFuture<>();
        Thread thread =
                Thread.ofPlatform()
                        .daemon()
                        .name("limited")
                        .start(() -> {
                            try {
                                result.complete(work.get());
                            } catch (Throwable thrown) {
                                result.completeExceptionally(thrown);
                            }
                        });
        try {
            return Optional.of(result.get(limit.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            leaveBehind(what, thread);
            return Optional.empty();
        } catch (InterruptedException e) {
            leaveBehind(what, thread);
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case RuntimeException exception -> throw exception;
                case Error error -> throw error;
                case null, default -> throw new IllegalStateException(e);
            }
        }
    }

    private void leaveBehind(Object what, Thread thread) {
        leftBehind.put(what, thread);
        thread.interrupt();
    }
}
