package org.askwell.ui;

import java.time.Duration;

/** Does something a little later on the drawing thread. */
@FunctionalInterface
public interface Timer {

    /** Runs {@code action} once after {@code delay}; the result, run before then, calls it off. */
    Runnable after(Duration delay, Runnable action);
}
