package org.askwell.support;

import javafx.application.Platform;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.function.Consumer;

/** Runs slow work on an executor and its ending on the JavaFX thread. */
public final class FxBackgroundRunner implements BackgroundRunner {
    private final ExecutorService executor;

    public FxBackgroundRunner(ExecutorService executor) {
        this.executor = executor;
    }

    @Override
    public <T> void run(Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
        executor.execute(() -> finish(work, done, failed));
    }

    private static <T> void finish(Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
        T result;
        try {
            result = work.call();
        } catch (Exception e) {
            Platform.runLater(() -> failed.accept(e));
            return;
        }
        Platform.runLater(() -> done.accept(result));
    }
}
