package org.askwell.ui.paging;

import java.util.ArrayList;
import java.util.List;

/** Decides which rows of a column share a page. */
final class PageBreaks {
    /** What is lost in sums of fractions of px. */
    private static final double TOLERANCE = 0.01;

    private PageBreaks() {}

    /**
     * One row of the column.
     *
     * @param height in px
     * @param before space in px to the row above on the same page
     * @param keepWithNext whether the row, such as a heading, may not stand last on its page
     */
    record Row(double height, double before, boolean keepWithNext) {}

    /**
     * The number of the first row of each page, the first page first; always at least one page. A
     * row that is taller than a page has a page to itself.
     *
     * @param pageHeight in px
     */
    static List<Integer> starts(List<Row> rows, double pageHeight) {
        List<Integer> starts = new ArrayList<>(List.of(0));
        double used = 0;
        for (int i = 0; i < rows.size(); i++) {
            int start = starts.getLast();
            Row row = rows.get(i);
            double needed = row.height() + (i == start ? 0 : row.before());
            if (i > start && used + needed > pageHeight + TOLERANCE) {
                int next = withWhatBelongsTo(rows, start, i, pageHeight);
                starts.add(next);
                used = height(rows, next, i);
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
    private static int withWhatBelongsTo(List<Row> rows, int start, int row, double pageHeight) {
        int first = row;
        while (first > start && rows.get(first - 1).keepWithNext()) {
            first--;
        }
        boolean pageOfTheirOwn =
                first > start && height(rows, first, row) <= pageHeight + TOLERANCE;
        return pageOfTheirOwn ? first : row;
    }

    private static double height(List<Row> rows, int first, int last) {
        double height = rows.get(first).height();
        for (int i = first + 1; i <= last; i++) {
            height += rows.get(i).before() + rows.get(i).height();
        }
        return height;
    }
}
