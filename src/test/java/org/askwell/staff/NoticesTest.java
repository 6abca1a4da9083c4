package org.askwell.staff;

import static org.assertj.core.api.Assertions.assertThat;

import org.askwell.clock.ClockReading;
import org.askwell.clock.Doubt;
import org.askwell.site.Retention;
import org.askwell.work.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

class NoticesTest {
    private static final Instant RECEIVED = FakeLog.RECEIVED;
    private static final Retention RETENTION = new Retention(7, 20, 30);
    private static final Problem PROBLEM =
            Problem.error("site.json", "centre.name", "is missing", "write the name");

    private Optional<Ground> ground = Optional.of(FakeErasure.sure(RETENTION));
    private final Notices notices = notices(PROBLEM);
    private final LoggedRequest.Intact fresh =
            new LoggedRequest.Intact(FakeLog.request(1, "Anna", RECEIVED), Optional.empty());

    @Test
    void isSilentWhereNothingIsWrong() {
        Notices none = notices();

        assertThat(none.of(List.of(fresh), Optional.empty(), RECEIVED)).isEmpty();
    }

    @Test
    void tellsWhatWasLostFirstThenWhatIsOverdueThenWhatIsToBeMended() {
        Uncalled uncalled = new Uncalled(2, RECEIVED, 1);

        assertThat(notices.of(List.of(fresh), Optional.of(uncalled), after(25)))
                .containsExactly(
                        new Notice.ErasedUncalled(uncalled),
                        new Notice.Overdue(
                                fresh.reference(), RECEIVED, Optional.of(LocalDate.of(2026, 4, 1))),
                        new Notice.InFile(PROBLEM));
    }

    @ParameterizedTest
    @CsvSource({"19, false", "20, true", "29, true"})
    void warnsFromTheTwentiethDayOn(int days, boolean overdue) {
        assertThat(notices.overdue(fresh, after(days))).isEqualTo(overdue);
    }

    @Test
    void isContentWithWhatIsDone() {
        assertThat(notices.overdue(done(after(1)), after(25))).isFalse();
    }

    @Test
    void knowsWhenSomethingDoneIsErased() {
        assertThat(notices.erasedOn(done(after(1)))).contains(LocalDate.of(2026, 3, 10));
        assertThat(notices.daysLeft(done(after(1)), after(2))).contains(6L);
    }

    @Test
    void keepsNothingLongerThanItMayBecauseItWasDoneLate() {
        assertThat(notices.erasedOn(done(after(28)))).contains(LocalDate.of(2026, 4, 1));
    }

    @Test
    void leavesNoFewerThanNoDays() {
        assertThat(notices.daysLeft(fresh, after(40))).contains(0L);
    }

    @Test
    void tellsWhatKeepsFromErasingAndWhatWaitsForIt() {
        Retention shorter = new Retention(3, 20, 30);
        ground =
                ground(
                        Optional.of(Doubt.Reason.AHEAD),
                        new RetentionStanding.Unsure(Optional.empty()),
                        4);

        assertThat(notices().of(List.of(), Optional.empty(), RECEIVED))
                .containsExactly(
                        new Notice.ClockDoubtful(Doubt.Reason.AHEAD, RECEIVED),
                        new Notice.RetentionUnsure(),
                        new Notice.KeptTooLong(4));
        ground = ground(Optional.empty(), new RetentionStanding.Shorter(RETENTION, shorter), 0);
        assertThat(notices().of(List.of(), Optional.empty(), RECEIVED))
                .containsExactly(new Notice.RetentionShorter(Optional.of(RETENTION), shorter));
        ground = ground(Optional.empty(), new RetentionStanding.Unremembered(shorter), 0);
        assertThat(notices().of(List.of(), Optional.empty(), RECEIVED))
                .containsExactly(new Notice.RetentionShorter(Optional.empty(), shorter));
    }

    @Test
    void promisesNoDateOfErasingOnUnsureGround() {
        List<Optional<Ground>> unsure =
                List.of(
                        Optional.empty(),
                        ground(
                                Optional.of(Doubt.Reason.AHEAD),
                                new RetentionStanding.Sure(RETENTION),
                                0),
                        ground(
                                Optional.empty(),
                                new RetentionStanding.Unsure(Optional.of(RETENTION)),
                                0),
                        ground(Optional.empty(), new RetentionStanding.Unremembered(RETENTION), 0));

        assertThat(unsure)
                .allSatisfy(at -> {
                    ground = at;
                    assertThat(notices.erasedOn(fresh)).isEmpty();
                    assertThat(notices.daysLeft(fresh, RECEIVED)).isEmpty();
                    assertThat(notices.of(List.of(fresh), Optional.empty(), after(25)))
                            .contains(
                                    new Notice.Overdue(
                                            fresh.reference(), RECEIVED, Optional.empty()));
                });
    }

    @Test
    void goesByTheLimitsThatCountAndByWhatTheAgeCountsFrom() {
        ground =
                ground(
                        Optional.empty(),
                        new RetentionStanding.Shorter(new Retention(9, 20, 50), RETENTION),
                        0);
        LoggedRequest late =
                new LoggedRequest.Intact(
                        fresh.request(),
                        Optional.of(after(1)),
                        new Ageing(true, Optional.of(after(100)), Optional.of(after(101))));

        assertThat(notices.daysLeft(fresh, RECEIVED)).contains(50L);
        assertThat(notices.daysLeft(late, after(100))).contains(10L);
        assertThat(notices.overdue(late, after(100))).isFalse();
    }

    private static Optional<Ground> ground(
            Optional<Doubt.Reason> doubt, RetentionStanding retention, int overdue) {
        ClockReading clock = FakeErasure.sure(RETENTION).clock();
        return Optional.of(new Ground(clock, doubt, retention, overdue));
    }

    private Notices notices(Problem... problems) {
        return new Notices(List.of(problems), RETENTION, () -> ground, ZoneId.of("Europe/London"));
    }

    private LoggedRequest done(Instant when) {
        return new LoggedRequest.Intact(fresh.request(), Optional.of(when));
    }

    private static Instant after(int days) {
        return RECEIVED.plus(Duration.ofDays(days));
    }
}
