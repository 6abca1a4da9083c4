package org.askwell.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.askwell.session.Session.Event;
import org.askwell.session.Session.Visiting;
import org.askwell.session.Session.Warning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Duration;
import java.util.Map;

class PatienceTest {
    private static final IdlePolicy POLICY =
            new IdlePolicy(
                    Map.of(
                            Zone.READING, Duration.ofSeconds(90),
                            Zone.STAFF, Duration.ofSeconds(60)),
                    Duration.ofSeconds(20));

    @ParameterizedTest
    @CsvSource({"USUAL, 90000, 20000", "TWICE, 180000, 40000", "FOUR_TIMES, 360000, 80000"})
    void letsAPersonReadAndAnswerForLonger(Patience patience, long limit, long warning) {
        IdlePolicy policy = POLICY.with(patience);
        Session reading = new Visiting(Zone.READING, 0);

        assertThat(Session.next(reading, new Event.Ticked(), limit - 1, policy)).isEqualTo(reading);
        assertThat(Session.next(reading, new Event.Ticked(), limit, policy))
                .isEqualTo(new Warning(Zone.READING, limit + warning));
    }

    @Test
    void keepsNothingOpenForLongerThatStaffLeft() {
        Session staff = new Visiting(Zone.STAFF, 0);

        assertThat(
                        Session.next(
                                staff,
                                new Event.Ticked(),
                                60_000,
                                POLICY.with(Patience.FOUR_TIMES)))
                .isInstanceOf(Warning.class);
    }
}
