package org.askwell.site;

import java.time.LocalDate;
import java.util.List;

/** The dates on which nobody is there although the week says so, such as bank holidays. */
public record ClosedDates(List<Period> periods) {
    /** Every week is as the other. */
    public static final ClosedDates NONE = new ClosedDates(List.of());

    public ClosedDates {
        periods = List.copyOf(periods);
    }

    /** From the first of these dates to the last, both closed. */
    public record Period(LocalDate first, LocalDate last) {

        /**
         * @throws IllegalArgumentException where it ends before it begins
         */
        public Period {
            if (last.isBefore(first)) {
                throw new IllegalArgumentException("a period that ends before it begins");
            }
        }

        boolean contains(LocalDate day) {
            return !day.isBefore(first) && !day.isAfter(last);
        }
    }

    /** Whether nobody is there on {@code day}. */
    public boolean contains(LocalDate day) {
        return periods.stream().anyMatch(period -> period.contains(day));
    }

    /** Whether there are closed dates, and all of them lie before {@code today}. */
    public boolean allBefore(LocalDate today) {
        return !periods.isEmpty()
                && periods.stream().allMatch(period -> period.last().isBefore(today));
    }
}
