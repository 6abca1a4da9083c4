package org.askwell.ui.paging;

import java.util.ArrayList;
import java.util.List;

/** Decides which rows of a column share a page. */
final class PageBreaks {
    /** What is lost in sums of fractions of px. */
    private static final double TOLERANCE = 0.01;

    private PageBreaks() {}

    /**
     * The number of the first row of each page, as few pages as the rows need and as evenly filled
     * as that allows.
     *
     * @param pageHeight in px
     */
    static List<Integer> balanced(List<RowSize> rows, double pageHeight) {
        List<Integer> starts = evened(rows, pageHeight);
        List<Integer> fewer = evened(rows.stream().map(RowSize::lowest).toList(), pageHeight);
        return fewer.size() < starts.size() ? fewer : starts;
    }

    /** The starts of the pages at the least height that needs no more pages than {@code height}. */
    private static List<Integer> evened(List<RowSize> rows, double height) {
        List<Integer> best = starts(rows, height);
        double enough = height;
        double tooLittle = 0;
        while (best.size() > 1 && enough - tooLittle > 1) {
            double middle = (enough + tooLittle) / 2;
            List<Integer> starts = starts(rows, middle);
            boolean noMoreAlone = alone(rows, starts) <= alone(rows, best);
            if (starts.size() == best.size() && noMoreAlone) {
                best = starts;
                enough = middle;
            } else {
                tooLittle = middle;
            }
        }
        return best;
    }

    /** How many pages end with a heading whose text stands on the next. */
    private static long alone(List<RowSize> rows, List<Integer> starts) {
        return starts.stream()
                .filter(start -> start > 0 && rows.get(start - 1).keepWithNext())
                .count();
    }

    /**
     * The number of the first row of each page, each filled before the next; always at least one
     * page. A row that is taller than a page has a page to itself.
     *
     * @param pageHeight in px
     */
    static List<Integer> starts(List<RowSize> rows, double pageHeight) {
        List<Integer> starts = new ArrayList<>(List.of(0));
        double used = 0;
        for (int i = 0; i < rows.size(); i++) {
            int start = starts.getLast();
            RowSize row = rows.get(i);
            double needed = row.height() + (i == start ? 0 : row.before());
            if (i > start && used + needed > pageHeight + TOLERANCE) {
                int next = withWhatBelongsTo(rows, start, i, pageHeight);
                starts.add(next);
                used = height(rows.subList(next, i + 1));
            } else {
                used += needed;
            }
        }
        return List.copyOf(starts);
    }

    /**
     * Where the page has to break so that no heading is left behind, {@code row} at the latest: a
     * heading stays where it would push what belongs to it over the foot of the next page.
     */
    private static int withWhatBelongsTo(
            List<RowSize> rows, int start, int row, double pageHeight) {
        int first = row;
        while (first > start && rows.get(first - 1).keepWithNext()) {
            first--;
        }
        boolean pageOfTheirOwn =
                first > start && height(rows.subList(first, row + 1)) <= pageHeight + TOLERANCE;
        return pageOfTheirOwn ? first : row;
    }

    /** The height in px of {@code rows} below each other on one page. */
    static double height(List<RowSize> rows) {
        double height = 0;
        for (int i = 0; i < rows.size(); i++) {
            height += rows.get(i).height() + (i == 0 ? 0 : rows.get(i).before());
        }
        return height;
    }
}
