package org.askwell.app;

import org.askwell.feedback.AnswerText;
import org.askwell.feedback.Clarity;
import org.askwell.feedback.FeedbackException;
import org.askwell.feedback.FeedbackLog;
import org.askwell.feedback.FeedbackRetention;
import org.askwell.feedback.FeedbackTaker;
import org.askwell.work.BackgroundRunner;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * Counts what patients say of answers under the day of the site.
 *
 * @param lane where writing the log waits its turn
 * @param zone of the site, in which days begin
 */
record FeedbackCounting(FeedbackLog log, BackgroundRunner lane, InstantSource clock, ZoneId zone)
        implements FeedbackTaker {

    /** Counts it; where that fails staff learn it from the log, and no patient does. */
    @Override
    public void take(AnswerText about, Clarity said) {
        LocalDate day = today();
        lane.run(
                () -> {
                    log.count(day, about, said);
                    return true;
                },
                _ -> {},
                _ -> {});
    }

    /** Erases what is kept for no longer; the clock must be one that nobody doubts. */
    int erase() throws FeedbackException {
        return FeedbackRetention.erase(log, today());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }
}
