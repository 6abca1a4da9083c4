package org.askwell.app;

import atlantafx.base.theme.PrimerLight;

import javafx.application.Application;
import javafx.application.Platform;

import org.askwell.ui.theme.Fonts;
import org.askwell.work.ToldException;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;

/** Starts JavaFX, calls into its thread and waits for its end. */
public final class FxToolkit {
    private FxToolkit() {}

    /** Work for the JavaFX thread. */
    @FunctionalInterface
    public interface Work<T> {
        T call() throws ToldException;
    }

    /** Starts the toolkit, unless it runs; it ends with its last window, or with the program. */
    public static void start() throws ToldException {
        CountDownLatch started = new CountDownLatch(1);
        try {
            Platform.startup(started::countDown);
        } catch (IllegalStateException e) {
            Platform.runLater(started::countDown);
        }
        try {
            started.await();
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    /** Brings the program's own letters, and the base look of its controls. */
    static void useOwnLooks() {
        Fonts.provide();
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
    }

    /** Runs on the JavaFX thread, some time later, what it is given. */
    public static Executor drawing() {
        return Platform::runLater;
    }

    /** Does {@code work} on the JavaFX thread and waits for it. */
    public static <T> T call(Work<T> work) throws ToldException {
        CompletableFuture<T> result = new CompletableFuture<>();
        begin(() -> result.complete(work.call()), result);
        return await(result);
    }

    /** Does {@code work} on the JavaFX thread; whatever it throws is what {@code end} comes to. */
    public static void begin(Work<?> work, CompletableFuture<?> end) {
        Platform.runLater(() -> {
            try {
                work.call();
            } catch (Throwable e) {
                end.completeExceptionally(e);
            }
        });
    }

    /** Waits until {@code result} has come, and throws what stands in its place. */
    public static <T> T await(CompletableFuture<T> result) throws ToldException {
        try {
            return result.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof ToldException told) {
                throw told;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private static ToldException interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new ToldException("Askwell was stopped from outside.", e);
    }
}
