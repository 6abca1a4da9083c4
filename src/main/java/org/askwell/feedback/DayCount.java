package org.askwell.feedback;

import java.time.LocalDate;

/**
 * How many people found an answer clear on one day, and how many did not; nothing about who.
 *
 * @param yes 0 or more
 * @param no 0 or more
 */
public record DayCount(LocalDate day, AnswerText about, int yes, int no) {}
