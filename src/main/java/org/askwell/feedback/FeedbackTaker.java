package org.askwell.feedback;

/** Takes what somebody says of an answer, and returns before it is written anywhere. */
@FunctionalInterface
public interface FeedbackTaker {
    void take(AnswerText about, Clarity said);
}
