package org.askwell.ui;

import javafx.application.Platform;

import org.askwell.needs.Absences;
import org.askwell.needs.Requirement;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** Runs what a test does with nodes on the drawing thread, without a window. */
public final class FxThread {
    private FxThread() {}

    /** Does {@code work} and returns its result; what it throws fails the test. */
    public static <T> T call(Callable<T> work) {
        start();
        FutureTask<T> task = new FutureTask<>(work);
        Platform.runLater(task);
        try {
            return task.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Does {@code work}; what it throws fails the test. */
    public static void run(Runnable work) {
        call(() -> {
            work.run();
            return true;
        });
    }

    private static void start() {
        Absences.ofThisBuild().skipWithout(Requirement.TEXT_DRAWING);
        CountDownLatch started = new CountDownLatch(1);
        try {
            Platform.startup(started::countDown);
            Platform.setImplicitExit(false);
        } catch (IllegalStateException e) {
            started.countDown();
        }
        try {
            started.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
