package org.askwell.staff;

import static org.assertj.core.api.Assertions.assertThat;

import org.askwell.site.Retention;
import org.askwell.support.Problem;
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
    private static final Problem PROBLEM =
            Problem.error("site.json", "centre.name", "is missing", "write the name");

    private final Notices notices =
            new Notices(List.of(PROBLEM), new Retention(7, 20, 30), ZoneId.of("Europe/London"));
    private final LoggedRequest.Intact fresh =
            new LoggedRequest.Intact(FakeLog.request(1, "Anna", RECEIVED), Optional.empty());

    @Test
    void isSilentWhereNothingIsWrong() {
        Notices none = new Notices(List.of(), Retention.DEFAULT, ZoneId.of("Europe/London"));

        assertThat(none.of(List.of(fresh), Optional.empty(), RECEIVED)).isEmpty();
    }

    @Test
    void tellsWhatWasLostFirstThenWhatIsOverdueThenWhatIsToBeMended() {
        Uncalled uncalled = new Uncalled(2, RECEIVED, 1);

        assertThat(notices.of(List.of(fresh), Optional.of(uncalled), after(25)))
                .containsExactly(
                        new Notice.ErasedUncalled(uncalled),
                        new Notice.Overdue(fresh.reference(), RECEIVED, LocalDate.of(2026, 4, 1)),
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
        assertThat(notices.erasedOn(done(after(1)))).isEqualTo(LocalDate.of(2026, 3, 10));
        assertThat(notices.daysLeft(done(after(1)), after(2))).isEqualTo(6);
    }

    @Test
    void keepsNothingLongerThanItMayBecauseItWasDoneLate() {
        assertThat(notices.erasedOn(done(after(28)))).isEqualTo(LocalDate.of(2026, 4, 1));
    }

    @Test
    void leavesNoFewerThanNoDays() {
        assertThat(notices.daysLeft(fresh, after(40))).isZero();
    }

    private LoggedRequest done(Instant when) {
        return new LoggedRequest.Intact(fresh.request(), Optional.of(when));
    }

    private static Instant after(int days) {
        return RECEIVED.plus(Duration.ofDays(days));
    }
}
