package org.askwell.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

class VisitFeedbackTest {
    private static final LocalDate VERSION = LocalDate.of(2026, 1, 1);

    private final List<String> taken = new ArrayList<>();
    private final VisitFeedback.OfPack visit =
            new VisitFeedback((about, said) -> taken.add(about.answer() + " " + said))
                    .of("pack", VERSION);

    @Test
    void takesWhatSomebodySaysOfEachAnswerOnce() {
        visit.give("what", Clarity.CLEAR);
        visit.give("what", Clarity.CLEAR);
        visit.give("what", Clarity.UNCLEAR);
        visit.give("why", Clarity.UNCLEAR);

        assertThat(taken).containsExactly("what CLEAR", "why UNCLEAR");
    }

    @Test
    void knowsWhatWasSaid() {
        assertThat(visit.given("what")).isFalse();
        visit.give("what", Clarity.UNCLEAR);
        assertThat(visit.given("what")).isTrue();
        assertThat(visit.given("why")).isFalse();
    }
}
