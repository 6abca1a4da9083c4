package org.askwell.work;

import java.util.ArrayList;
import java.util.List;

/** The things that one owner has opened and will close together, such as a screen's listeners. */
public final class Subscriptions {
    private final List<Runnable> closers = new ArrayList<>();

    /** Remembers {@code closer} to be run by {@link #close}. */
    public void add(Runnable closer) {
        closers.add(closer);
    }

    /** Closes everything that was added, the last first, and forgets it. */
    public void close() {
        List<Runnable> closing = List.copyOf(closers).reversed();
        closers.clear();
        closing.forEach(Runnable::run);
    }
}
