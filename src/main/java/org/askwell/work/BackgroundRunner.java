package org.askwell.work;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;

/** Does slow work (disk, cryptography, processes) away from the drawing thread. */
public interface BackgroundRunner {

    /**
     * Runs {@code work} off the drawing thread and then, on the drawing thread, either {@code done}
     * with its result or {@code failed} with what it threw, as {@link #exception} gives it. Where
     * {@code done} throws, {@code failed} hears of that too, so that no screen waits for ever.
     */
    <T> void run(Callable<T> work, Consumer<T> done, Consumer<Exception> failed);

    /** {@code thrown}, an error as the cause of an {@link ExecutionException}, as of a future. */
    static Exception exception(Throwable thrown) {
        return thrown instanceof Exception exception ? exception : new ExecutionException(thrown);
    }
}
