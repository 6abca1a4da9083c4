package org.askwell.staff.view;

import org.askwell.work.BackgroundRunner;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/**
 * Does one thing at a time, so that a second tap does nothing while the first one works; nothing is
 * heard of what ends after staff have left.
 */
final class OneAtATime implements BackgroundRunner {
    private final BackgroundRunner background;
    private State state = State.FREE;

    private enum State {
        FREE,
        BUSY,
        LEFT
    }

    OneAtATime(BackgroundRunner background) {
        this.background = background;
    }

    /** Whether something can be begun. */
    boolean free() {
        return state == State.FREE;
    }

    /** Ends all hearing. */
    void leave() {
        state = State.LEFT;
    }

    @Override
    public <T> void run(Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
        if (free()) {
            state = State.BUSY;
            background.run(
                    work,
                    result -> ended(() -> done.accept(result)),
                    e -> ended(() -> failed.accept(e)));
        }
    }

    private void ended(Runnable then) {
        if (state != State.LEFT) {
            state = State.FREE;
            then.run();
        }
    }
}
