package org.askwell.tour;

import org.askwell.ui.Timer;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The time of a tour, which passes only when the tour lets it. */
public final class TourClock implements Timer {
    private final List<Waiting> waiting = new ArrayList<>();
    private long millis;

    private record Waiting(long due, Runnable action) {}

    /** The time that has passed, in ms. */
    public long millis() {
        return millis;
    }

    @Override
    public Runnable after(Duration wait, Runnable action) {
        Waiting added = new Waiting(millis + wait.toMillis(), action);
        waiting.add(added);
        return () -> waiting.remove(added);
    }

    /** Lets {@code span} pass and does what was waiting for it, in the order in which it is due. */
    public void pass(Duration span) {
        long end = millis + span.toMillis();
        for (Waiting next = due(end); next != null; next = due(end)) {
            waiting.remove(next);
            millis = next.due();
            next.action().run();
        }
        millis = end;
    }

    private @Nullable Waiting due(long end) {
        return waiting.stream()
                .filter(each -> each.due() <= end)
                .min(Comparator.comparingLong(Waiting::due))
                .orElse(null);
    }
}
