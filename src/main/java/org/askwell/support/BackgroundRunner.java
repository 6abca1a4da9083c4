package org.askwell.support;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** Does slow work (disk, cryptography, processes) away from the drawing thread. */
public interface BackgroundRunner {

    /**
     * Runs {@code work} off the drawing thread and then, on the drawing thread, either {@code done}
     * with its result or {@code failed} with what it threw.
     */
    <T> void run(Callable<T> work, Consumer<T> done, Consumer<Exception> failed);
}
