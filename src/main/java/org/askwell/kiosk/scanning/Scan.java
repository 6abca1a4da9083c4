package org.askwell.kiosk.scanning;

import java.util.ArrayList;
import java.util.List;

/**
 * Where the highlight of a scan stands: among the items of a group, which stands among those of
 * another.
 *
 * <p>A group that is gone round three times without a press is left; after the outermost one the
 * scan pauses.
 */
public sealed interface Scan {
    int ROUNDS = 3;

    /** The scan of {@code whole}, on its first item. */
    static Scan of(ScanItem.Group whole) {
        return new Running(List.of(new Level(whole, whole.items(), 0, 0)));
    }

    /** The outermost group. */
    ScanItem.Group whole();

    /** Waits for a press. */
    record Paused(ScanItem.Group whole) implements Scan {}

    /**
     * A group that is gone round.
     *
     * @param stops its items, and the way out where there is one
     * @param at the place in them
     * @param round how often all of them have been passed
     */
    record Level(ScanItem.Group group, List<ScanItem> stops, int at, int round) {
        private static Level inside(ScanItem.Group group) {
            List<ScanItem> stops = new ArrayList<>(group.items());
            stops.add(new ScanItem.WayOut(group));
            return new Level(group, List.copyOf(stops), 0, 0);
        }

        private Level onward() {
            boolean last = at == stops.size() - 1;
            return new Level(group, stops, last ? 0 : at + 1, last ? round + 1 : round);
        }
    }

    /**
     * Goes on.
     *
     * @param levels the outermost one first; at least one
     */
    record Running(List<Level> levels) implements Scan {
        public Running {
            levels = List.copyOf(levels);
        }

        @Override
        public ScanItem.Group whole() {
            return levels.getFirst().group();
        }

        /** Where the highlight stands. */
        public ScanItem item() {
            Level inner = levels.getLast();
            return inner.stops().get(inner.at());
        }

        /** Whether a group begins here. */
        public boolean begins() {
            return levels.getLast().at() == 0;
        }

        /** The next item; the first one after the last. */
        public Scan next() {
            Level next = levels.getLast().onward();
            if (next.round() < ROUNDS) {
                return with(outer(), next);
            }
            return levels.size() == 1 ? new Paused(whole()) : out();
        }

        /** Inside {@code group}, on which the highlight stands. */
        public Scan into(ScanItem.Group group) {
            return with(levels, Level.inside(group));
        }

        /** On the item after the group that the highlight is in. */
        public Scan out() {
            return new Running(outer()).next();
        }

        private List<Level> outer() {
            return levels.subList(0, levels.size() - 1);
        }

        private static Running with(List<Level> outer, Level inner) {
            List<Level> all = new ArrayList<>(outer);
            all.add(inner);
            return new Running(all);
        }
    }
}
