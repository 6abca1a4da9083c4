package org.askwell.tour;

import org.askwell.work.BackgroundRunner;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** Does work in place, or keeps it waiting while it is held, as slow work does. */
public final class HeldRunner implements BackgroundRunner {
    private final BackgroundRunner inPlace = new InPlaceRunner();
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private boolean held;

    /** Lets work wait from now on. */
    public void hold() {
        held = true;
    }

    /** Does what waits, and from now on everything at once. */
    public void release() {
        held = false;
        while (!waiting.isEmpty()) {
            waiting.removeFirst().run();
        }
    }

    @Override
    public <T> void run(Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
        if (held) {
            waiting.addLast(() -> inPlace.run(work, done, failed));
        } else {
            inPlace.run(work, done, failed);
        }
    }
}
