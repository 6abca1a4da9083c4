package org.askwell.callback;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** When a person would like to be rung. */
public sealed interface PreferredTimes {

    /** Whenever staff can. */
    record AnyTime() implements PreferredTimes {}

    /**
     * In one of {@code times} of any week, in the order of the week; never empty. So it is where no
     * date could be named.
     */
    record AtTimes(List<CallTime> times) implements PreferredTimes {
        /**
         * @throws IllegalArgumentException where there is no time
         */
        public AtTimes {
            times = List.copyOf(new TreeSet<>(times));
            if (times.isEmpty()) {
                throw new IllegalArgumentException("no time to ring at");
            }
        }

        /** The times of a set of ticks. */
        public static AtTimes of(Set<CallTime> ticked) {
            return new AtTimes(List.copyOf(ticked));
        }
    }

    /** In one of {@code parts}, the earliest first; never empty. */
    record OnDates(List<DatedPart> parts) implements PreferredTimes {
        /**
         * @throws IllegalArgumentException where there is no part of a day
         */
        public OnDates {
            parts = List.copyOf(new TreeSet<>(parts));
            if (parts.isEmpty()) {
                throw new IllegalArgumentException("no time to ring at");
            }
        }

        /** The parts of a set of ticks. */
        public static OnDates of(Set<DatedPart> ticked) {
            return new OnDates(List.copyOf(ticked));
        }
    }
}
