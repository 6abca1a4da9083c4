package org.askwell.staff.view;

import org.askwell.work.BackgroundRunner;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** Keeps work, and then its ending, until a test lets them happen. */
final class LaterRunner implements BackgroundRunner {
    private final Queue<Runnable> work = new ArrayDeque<>();
    private final Queue<Runnable> endings = new ArrayDeque<>();

    @Override
    public <T> void run(Callable<T> wanted, Consumer<T> done, Consumer<Exception> failed) {
        work.add(() -> endings.add(ending(wanted, done, failed)));
    }

    private static <T> Runnable ending(
            Callable<T> wanted, Consumer<T> done, Consumer<Exception> failed) {
        try {
            T result = wanted.call();
            return () -> done.accept(result);
        } catch (Exception e) {
            return () -> failed.accept(e);
        }
    }

    /** Does the work that waits longest, if any; nobody hears of it yet. */
    void work() {
        Runnable next = work.poll();
        if (next != null) {
            next.run();
        }
    }

    /** Lets what was done first be heard of, if anything was. */
    void end() {
        Runnable next = endings.poll();
        if (next != null) {
            next.run();
        }
    }

    void runAll() {
        while (!work.isEmpty() || !endings.isEmpty()) {
            work();
            end();
        }
    }
}
