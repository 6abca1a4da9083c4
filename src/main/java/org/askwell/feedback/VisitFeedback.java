package org.askwell.feedback;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

/** Asks one person of each answer once whether it was clear; forgotten when they leave. */
public final class VisitFeedback {
    private final FeedbackTaker taker;
    private final Set<AnswerText> given = new HashSet<>();

    /**
     * @param taker hears what they say, without who they are
     */
    public VisitFeedback(FeedbackTaker taker) {
        this.taker = taker;
    }

    /** What concerns the answers of one pack. */
    public OfPack of(String pack, LocalDate version) {
        return new OfPack(this, pack, version);
    }

    private void give(AnswerText about, Clarity said) {
        if (given.add(about)) {
            taker.take(about, said);
        }
    }

    /** The answers of one pack, by the ids of their topics. */
    public record OfPack(VisitFeedback visit, String pack, LocalDate version) {

        /** Whether the person has said it of {@code answer} already. */
        public boolean given(String answer) {
            return visit.given.contains(about(answer));
        }

        /** The person says it of {@code answer}; what they have said before stays. */
        public void give(String answer, Clarity said) {
            visit.give(about(answer), said);
        }

        private AnswerText about(String answer) {
            return new AnswerText(pack, version, answer);
        }
    }
}
