package org.askwell.feedback;

import java.time.LocalDate;
import java.time.YearMonth;

/** For how long counts are kept: this month and 24 months before it, each as a whole. */
public final class FeedbackRetention {
    /** How many months before this one are kept: enough to lay a year beside the year before. */
    public static final int MONTHS = 24;

    private FeedbackRetention() {}

    /**
     * Erases what is kept for no longer, and what lies in the future, which only a wrong clock can
     * have counted.
     *
     * @param today by a clock that nobody doubts
     * @return how many counts were erased
     * @throws FeedbackException where they cannot be erased
     */
    public static int erase(FeedbackLog log, LocalDate today) throws FeedbackException {
        // Tomorrow may have begun where a time zone was set otherwise.
        return log.keepOnly(YearMonth.from(today).minusMonths(MONTHS).atDay(1), today.plusDays(1));
    }
}
