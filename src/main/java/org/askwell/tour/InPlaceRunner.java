package org.askwell.tour;

import org.askwell.work.BackgroundRunner;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** Does work at once and where it stands, for a walk in which nothing may happen meanwhile. */
public final class InPlaceRunner implements BackgroundRunner {

    @Override
    public <T> void run(Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
        T result;
        try {
            result = work.call();
        } catch (Throwable e) {
            failed.accept(BackgroundRunner.exception(e));
            return;
        }
        done.accept(result);
    }
}
