package org.askwell.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

class FeedbackPeriodsTest {
    private static final LocalDate VERSION = LocalDate.of(2026, 1, 1);
    private static final AnswerText ANSWER = new AnswerText("pack", VERSION, "what");
    private static final LocalDate MAY_1 = LocalDate.of(2026, 5, 1);
    private static final LocalDate JUNE_10 = LocalDate.of(2026, 6, 10);

    private static DayCount count(LocalDate day, int yes, int no) {
        return new DayCount(day, ANSWER, yes, no);
    }

    private static List<FeedbackRow> told(LocalDate today, DayCount... counts) {
        return FeedbackPeriods.of(List.of(counts), today);
    }

    private static FeedbackRow row(LocalDate from, LocalDate to, int yes, int no) {
        return FeedbackRow.of(from, to, ANSWER, yes, no);
    }

    @Test
    void tellsADayThatHasEnoughByItself() {
        assertThat(told(JUNE_10, count(MAY_1, 5, 6), count(MAY_1.plusDays(1), 7, 5)))
                .containsExactly(
                        row(MAY_1.plusDays(1), MAY_1.plusDays(1), 7, 5), row(MAY_1, MAY_1, 5, 6));
    }

    @Test
    void putsDaysTogetherUntilBothNumbersAreLargeEnough() {
        assertThat(
                        told(
                                JUNE_10,
                                count(MAY_1, 20, 2),
                                count(MAY_1.plusDays(3), 1, 2),
                                count(MAY_1.plusDays(6), 0, 1)))
                .containsExactly(row(MAY_1, MAY_1.plusDays(6), 21, 5));
    }

    @Test
    void tellsWhatIsLeftOfAMonthOnceItIsOver() {
        DayCount[] counts = {count(MAY_1, 5, 5), count(MAY_1.plusDays(2), 9, 1)};
        LocalDate last = MAY_1.plusDays(30);

        assertThat(told(last, counts)).containsExactly(row(MAY_1, MAY_1, 5, 5));
        assertThat(told(last.plusDays(1), counts))
                .containsExactly(row(MAY_1.plusDays(1), last, 9, 1), row(MAY_1, MAY_1, 5, 5));
    }

    @Test
    void tellsNoNumberUnderFiveNorNone() {
        FeedbackRow row = told(JUNE_10, count(MAY_1, 5, 4)).getFirst();
        assertThat(row.yes()).hasValue(5);
        assertThat(row.no()).isEmpty();
        assertThat(told(JUNE_10, count(MAY_1, 0, 9)).getFirst().yes()).isEmpty();
    }

    @Test
    void tellsNothingOfTodayNorOfWhatAWrongClockPutAfterIt() {
        assertThat(told(MAY_1, count(MAY_1, 50, 50), count(MAY_1.plusYears(9), 50, 50))).isEmpty();
    }

    @Test
    void keepsVersionsAndAnswersApart() {
        AnswerText later = new AnswerText("pack", VERSION.plusDays(1), "what");
        AnswerText both = new AnswerText("pack", VERSION, AnswerText.COMPARISON);

        assertThat(
                        told(
                                JUNE_10,
                                count(MAY_1, 5, 5),
                                new DayCount(MAY_1, later, 6, 6),
                                new DayCount(MAY_1, both, 7, 7)))
                .extracting(FeedbackRow::about)
                .containsExactlyInAnyOrder(ANSWER, later, both);
    }

    /** Whoever reads the counts every day learns nothing by comparing what two days told. */
    @Test
    void leavesARowAsItWasToldOnce() {
        Random random = new Random(5);
        for (int round = 0; round < 200; round++) {
            List<DayCount> counts = new ArrayList<>();
            List<FeedbackRow> before = List.of();
            for (LocalDate day = MAY_1; day.isBefore(MAY_1.plusDays(70)); day = day.plusDays(1)) {
                List<FeedbackRow> now = FeedbackPeriods.of(counts, day);
                assertThat(now).containsAll(before);
                assertDisjoint(now);
                before = now;
                if (random.nextInt(3) > 0) {
                    counts.add(count(day, random.nextInt(6), random.nextInt(3)));
                }
            }
        }
    }

    /** What is erased by its age goes by whole months, so that the rest is told as before. */
    @Test
    void tellsTheRestAsBeforeOnceAnOldMonthIsErased() throws FeedbackException {
        FakeFeedback log = new FakeFeedback();
        Random random = new Random(7);
        for (LocalDate day = MAY_1; day.isBefore(MAY_1.plusDays(90)); day = day.plusDays(1)) {
            log.add(day, ANSWER, random.nextInt(6), random.nextInt(3));
        }
        LocalDate today = MAY_1.plusMonths(FeedbackRetention.MONTHS + 1).plusDays(20);
        List<FeedbackRow> before = FeedbackPeriods.of(log.read(), today);

        assertThat(FeedbackRetention.erase(log, today)).isEqualTo(31);

        List<FeedbackRow> kept =
                before.stream().filter(row -> row.from().getMonthValue() != 5).toList();
        assertThat(FeedbackPeriods.of(log.read(), today)).isEqualTo(kept).isNotEqualTo(before);
    }

    @Test
    void erasesWhatAWrongClockPutIntoTheFuture() throws FeedbackException {
        FakeFeedback log = new FakeFeedback();
        log.add(JUNE_10.plusDays(1), ANSWER, 1, 0);
        log.add(JUNE_10.plusDays(2), ANSWER, 1, 0);

        assertThat(FeedbackRetention.erase(log, JUNE_10)).isEqualTo(1);
        assertThat(log.read()).hasSize(1);
    }

    private static void assertDisjoint(List<FeedbackRow> newestFirst) {
        for (int i = 1; i < newestFirst.size(); i++) {
            FeedbackRow later = newestFirst.get(i - 1);
            FeedbackRow earlier = newestFirst.get(i);
            assertThat(earlier.to()).isBefore(later.from());
            assertThat(YearMonth.from(later.from())).isEqualTo(YearMonth.from(later.to()));
        }
    }
}
