package org.askwell.callback;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** When a person would like to be rung. */
public sealed interface PreferredTimes {

    /** Whenever staff can. */
    record AnyTime() implements PreferredTimes {}

    /** In one of {@code times}, in the order of the week; never empty. */
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
}
