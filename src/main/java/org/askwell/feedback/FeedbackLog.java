package org.askwell.feedback;

import java.time.LocalDate;
import java.util.List;

/** Keeps the counts of what people found clear; slow, and not for the JavaFX thread. */
public interface FeedbackLog {

    /**
     * Counts what one person said on {@code day}.
     *
     * @throws FeedbackException where it cannot be written
     */
    void count(LocalDate day, AnswerText about, Clarity said) throws FeedbackException;

    /**
     * All counts, the oldest day first.
     *
     * @throws FeedbackException where they cannot be read
     */
    List<DayCount> read() throws FeedbackException;

    /**
     * Erases the counts of all days before {@code first} and after {@code last}.
     *
     * @return how many counts that were
     * @throws FeedbackException where they cannot be erased
     */
    int keepOnly(LocalDate first, LocalDate last) throws FeedbackException;
}
