package org.askwell.feedback;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Counts in memory that cannot be read or written where a test says so. */
public final class FakeFeedback implements FeedbackLog {
    private final List<DayCount> counts = new ArrayList<>();
    private boolean broken;

    /** From now on they cannot be read or written, or can be again. */
    public void breakDown(boolean broken) {
        this.broken = broken;
    }

    /** So many people said yes and no on {@code day}. */
    public void add(LocalDate day, AnswerText about, int yes, int no) {
        counts.add(new DayCount(day, about, yes, no));
    }

    /** All counts, whether they can be read or not. */
    public List<DayCount> counts() {
        return List.copyOf(counts);
    }

    @Override
    public void count(LocalDate day, AnswerText about, Clarity said) throws FeedbackException {
        refuse();
        boolean clear = said == Clarity.CLEAR;
        add(day, about, clear ? 1 : 0, clear ? 0 : 1);
    }

    @Override
    public List<DayCount> read() throws FeedbackException {
        refuse();
        return counts();
    }

    @Override
    public int keepOnly(LocalDate first, LocalDate last) throws FeedbackException {
        refuse();
        int before = counts.size();
        counts.removeIf(count -> count.day().isBefore(first) || count.day().isAfter(last));
        return before - counts.size();
    }

    private void refuse() throws FeedbackException {
        if (broken) {
            throw new FeedbackException("the counts are out of reach", new IllegalStateException());
        }
    }
}
