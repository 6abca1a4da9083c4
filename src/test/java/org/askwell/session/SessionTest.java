package org.askwell.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.askwell.session.Session.Attract;
import org.askwell.session.Session.Event;
import org.askwell.session.Session.Visiting;
import org.askwell.session.Session.Warning;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.Map;

class SessionTest {
    private static final IdlePolicy POLICY =
            new IdlePolicy(
                    Map.of(
                            Zone.READING, Duration.ofSeconds(90),
                            Zone.FORM, Duration.ofSeconds(120)),
                    Duration.ofSeconds(20));

    private static Session next(Session session, Event event, long now) {
        return Session.next(session, event, now, POLICY);
    }

    @Test
    void beginsWithTheFirstScreenAfterAttract() {
        assertThat(next(new Attract(), new Event.Entered(Zone.READING), 5))
                .isEqualTo(new Visiting(Zone.READING, 5));
    }

    @Test
    void isNotBegunByATouchAlone() {
        assertThat(next(new Attract(), new Event.Touched(), 5)).isEqualTo(new Attract());
    }

    @Test
    void neverEndsWhereNobodyIs() {
        assertThat(next(new Attract(), new Event.Ticked(), 1L << 40)).isEqualTo(new Attract());
    }

    @Test
    void countsFromTheLastTouch() {
        Session touched = next(new Visiting(Zone.READING, 0), new Event.Touched(), 60_000);

        assertThat(next(touched, new Event.Ticked(), 149_999)).isEqualTo(touched);
        assertThat(next(touched, new Event.Ticked(), 150_000))
                .isEqualTo(new Warning(Zone.READING, 170_000));
    }

    @Test
    void hasMorePatienceWithAForm() {
        assertThat(next(new Visiting(Zone.FORM, 0), new Event.Ticked(), 119_999))
                .isInstanceOf(Visiting.class);
        assertThat(next(new Visiting(Zone.FORM, 0), new Event.Ticked(), 120_000))
                .isInstanceOf(Warning.class);
    }

    @Test
    void waitsForEverWhereThereIsNoLimit() {
        assertThat(next(new Visiting(Zone.DONE, 0), new Event.Ticked(), Long.MAX_VALUE))
                .isEqualTo(new Visiting(Zone.DONE, 0));
    }

    @Test
    void goesOnWhereThePersonStays() {
        assertThat(next(new Warning(Zone.FORM, 20_000), new Event.Stayed(), 19_999))
                .isEqualTo(new Visiting(Zone.FORM, 19_999));
    }

    @Test
    void endsAtTheDeadlineAndNotBefore() {
        Warning warning = new Warning(Zone.FORM, 20_000);

        assertThat(next(warning, new Event.Ticked(), 19_999)).isEqualTo(warning);
        assertThat(next(warning, new Event.Ticked(), 20_000)).isEqualTo(new Attract());
    }

    @Test
    void leavesTheQuestionToItsButtons() {
        Warning warning = new Warning(Zone.READING, 20_000);

        assertThat(next(warning, new Event.Touched(), 1)).isEqualTo(warning);
    }

    @Test
    void isNotProlongedByAScreenThatTheProgramOpens() {
        assertThat(next(new Warning(Zone.FORM, 20_000), new Event.Entered(Zone.DONE), 1))
                .isEqualTo(new Warning(Zone.DONE, 20_000));
    }

    @Test
    void canBeExtendedWithoutLimit() {
        Session session = new Visiting(Zone.READING, 0);
        long now = 0;
        for (int i = 0; i < 1_000; i++) {
            now += 90_000;
            session = next(session, new Event.Ticked(), now);
            assertThat(session).isInstanceOf(Warning.class);
            session = next(session, new Event.Stayed(), now);
            assertThat(session).isInstanceOf(Visiting.class);
        }
    }

    @Test
    void endsAtOnceWhenThePersonIsFinished() {
        assertThat(next(new Visiting(Zone.FORM, 3), new Event.Finished(), 4))
                .isEqualTo(new Attract());
        assertThat(next(new Warning(Zone.FORM, 3), new Event.Finished(), 2))
                .isEqualTo(new Attract());
    }

    @Test
    void letsTheClockStandWhileThePersonListens() {
        Session begun = next(new Visiting(Zone.READING, 0), new Event.SpeechBegan(), 60_000);

        assertThat(next(begun, new Event.Ticked(), 400_000)).isEqualTo(begun);
        Session ended = next(begun, new Event.SpeechEnded(), 400_000);
        assertThat(next(ended, new Event.Ticked(), 429_999)).isEqualTo(ended);
        assertThat(next(ended, new Event.Ticked(), 430_000)).isInstanceOf(Warning.class);
    }

    @Test
    void letsTheClockStandForTenMinutesAtMost() {
        Session begun = next(new Visiting(Zone.READING, 0), new Event.SpeechBegan(), 0);

        assertThat(next(begun, new Event.Ticked(), 689_999)).isEqualTo(begun);
        assertThat(next(begun, new Event.Ticked(), 690_000)).isInstanceOf(Warning.class);
    }

    @Test
    void countsSpeechAnewFromATouch() {
        Session begun = next(new Visiting(Zone.READING, 0), new Event.SpeechBegan(), 0);
        Session touched = next(begun, new Event.Touched(), 500_000);

        assertThat(next(touched, new Event.Ticked(), 1_189_999)).isEqualTo(touched);
        assertThat(next(touched, new Event.Ticked(), 1_190_000)).isInstanceOf(Warning.class);
    }

    @Test
    void isNotMovedBySpeechWhereNobodyIsOrTheQuestionStands() {
        Warning warning = new Warning(Zone.READING, 20_000);

        assertThat(next(new Attract(), new Event.SpeechBegan(), 1)).isEqualTo(new Attract());
        assertThat(next(warning, new Event.SpeechBegan(), 1)).isEqualTo(warning);
        assertThat(next(warning, new Event.SpeechEnded(), 1)).isEqualTo(warning);
    }
}
