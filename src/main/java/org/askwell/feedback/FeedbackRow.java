package org.askwell.feedback;

import java.time.LocalDate;
import java.util.OptionalInt;

/**
 * What may be told of an answer for some days in a row.
 *
 * @param from the first of the days
 * @param to the last of the days, which is over
 * @param yes how many found it clear; empty where they were fewer than {@link #LEAST}, nobody
 *     included
 * @param no the same of those who did not
 */
public record FeedbackRow(
        LocalDate from, LocalDate to, AnswerText about, OptionalInt yes, OptionalInt no) {
    /** The least number that is told. */
    public static final int LEAST = 5;

    /** The row of these days, without the numbers that are too small to be told. */
    static FeedbackRow of(LocalDate from, LocalDate to, AnswerText about, int yes, int no) {
        return new FeedbackRow(from, to, about, told(yes), told(no));
    }

    private static OptionalInt told(int number) {
        return number < LEAST ? OptionalInt.empty() : OptionalInt.of(number);
    }
}
