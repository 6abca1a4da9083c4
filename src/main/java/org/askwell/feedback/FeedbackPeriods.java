package org.askwell.feedback;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts the days of an answer together until what is told of them singles nobody out.
 *
 * <p>Days of one month are added up until both numbers are {@link FeedbackRow#LEAST} or more; what
 * is left of a month makes a row once the month is over. So rows never overlap, there are no totals
 * beside them, today is never in one, and a row that was told once stays as it is for as long as
 * its month is kept: nothing can be worked out by a difference, neither between two rows nor
 * between what two days told.
 */
public final class FeedbackPeriods {
    private static final Comparator<FeedbackRow> NEWEST_FIRST =
            Comparator.comparing(FeedbackRow::to)
                    .reversed()
                    .thenComparing(row -> row.about().pack())
                    .thenComparing(row -> row.about().answer())
                    .thenComparing(row -> row.about().version());

    private final LocalDate today;
    private final List<FeedbackRow> rows = new ArrayList<>();

    private FeedbackPeriods(LocalDate today) {
        this.today = today;
    }

    /**
     * What may be told of {@code counts}, the newest first.
     *
     * @param today the day that is not over yet
     */
    public static List<FeedbackRow> of(List<DayCount> counts, LocalDate today) {
        FeedbackPeriods periods = new FeedbackPeriods(today);
        Map<MonthOfAnswer, List<DayCount>> months = new LinkedHashMap<>();
        counts.stream()
                .filter(count -> count.day().isBefore(today))
                .sorted(Comparator.comparing(DayCount::day))
                .forEach(count ->
                        months.computeIfAbsent(
                                        new MonthOfAnswer(
                                                count.about(), YearMonth.from(count.day())),
                                        _ -> new ArrayList<>())
                                .add(count));
        months.forEach(periods::add);
        return periods.rows.stream().sorted(NEWEST_FIRST).toList();
    }

    private record MonthOfAnswer(AnswerText about, YearMonth month) {}

    private void add(MonthOfAnswer part, List<DayCount> days) {
        LocalDate from = part.month().atDay(1);
        int yes = 0;
        int no = 0;
        for (DayCount count : days) {
            yes += count.yes();
            no += count.no();
            if (yes >= FeedbackRow.LEAST && no >= FeedbackRow.LEAST) {
                rows.add(FeedbackRow.of(from, count.day(), part.about(), yes, no));
                from = count.day().plusDays(1);
                yes = 0;
                no = 0;
            }
        }
        if (yes + no > 0 && part.month().isBefore(YearMonth.from(today))) {
            rows.add(FeedbackRow.of(from, part.month().atEndOfMonth(), part.about(), yes, no));
        }
    }
}
