package org.askwell.ui.paging;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Decides which rows of a column share a page. */
final class PageBreaks {
    /** What is lost in sums of fractions of px. */
    private static final double TOLERANCE = 0.01;

    private PageBreaks() {}

    /**
     * The number of the first row of each page: no heading left behind, then as few pages as the
     * rows need, then pages filled as evenly as that allows. A row that is taller than a page has a
     * page to itself; there is always at least one page.
     *
     * @param pageHeight in px
     */
    static List<Integer> balanced(List<RowSize> rows, double pageHeight) {
        List<Integer> starts = starts(rows, pageHeight);
        List<Integer> fewer = starts(rows.stream().map(RowSize::lowest).toList(), pageHeight);
        return fewer.size() < starts.size() ? fewer : starts;
    }

    /**
     * How the rows from one on are broken into pages.
     *
     * @param alone how many pages end with a heading whose text stands on the next
     * @param unused the sum of the squares of what each page leaves free, in px²
     * @param next number of the row with which the second of the pages begins
     */
    private record Breaks(int alone, int pages, double unused, int next) {
        private static final Comparator<Breaks> BEST =
                Comparator.comparingInt(Breaks::alone)
                        .thenComparingInt(Breaks::pages)
                        .thenComparingDouble(Breaks::unused);

        /** These pages with one before them that ends where they begin. */
        Breaks after(boolean headingLast, double free, int row) {
            return new Breaks(alone + (headingLast ? 1 : 0), pages + 1, unused + free * free, row);
        }
    }

    private static List<Integer> starts(List<RowSize> rows, double pageHeight) {
        int count = rows.size();
        Breaks[] from = new Breaks[count + 1];
        from[count] = new Breaks(0, 0, 0, count);
        for (int first = count - 1; first >= 0; first--) {
            from[first] = best(rows, first, pageHeight, from);
        }
        List<Integer> starts = new ArrayList<>(List.of(0));
        for (int row = from[0].next(); row < count; row = from[row].next()) {
            starts.add(row);
        }
        return List.copyOf(starts);
    }

    private static Breaks best(List<RowSize> rows, int first, double pageHeight, Breaks[] from) {
        int end = first + 1;
        double used = height(rows.subList(first, end), pageHeight);
        Breaks best = page(rows, end, pageHeight - used, from);
        while (end < rows.size()) {
            used = height(rows.subList(first, end + 1), pageHeight);
            if (used > pageHeight + TOLERANCE) {
                break;
            }
            end++;
            Breaks longer = page(rows, end, pageHeight - used, from);
            best = Breaks.BEST.compare(longer, best) <= 0 ? longer : best;
        }
        return best;
    }

    private static Breaks page(List<RowSize> rows, int end, double free, Breaks[] from) {
        boolean headingLast = end < rows.size() && rows.get(end - 1).keepWithNext();
        return from[end].after(headingLast, Math.max(0, free), end);
    }

    /** The height in px of {@code rows} below each other on one page, and of what they repeat. */
    static double height(List<RowSize> rows, double pageHeight) {
        double height = repeatsTitle(rows, pageHeight) ? rows.getFirst().repeats().title() : 0;
        height += RowSize.note(rows);
        for (int i = 0; i < rows.size(); i++) {
            height += rows.get(i).height().usual() + (i == 0 ? 0 : rows.get(i).before().usual());
        }
        return height;
    }

    /**
     * Whether the title above the first of {@code rows} stands again on their page: not where it
     * would push that row off a low one.
     *
     * @param pageHeight in px
     */
    static boolean repeatsTitle(List<RowSize> rows, double pageHeight) {
        if (rows.isEmpty() || rows.getFirst().repeats().title() == 0) {
            return false;
        }
        RowSize first = rows.getFirst();
        return first.repeats().title() + RowSize.note(rows) + first.height().least()
                <= pageHeight + TOLERANCE;
    }

    /**
     * The height in px of {@code rows} below each other on one page where there is room for all.
     */
    static double most(List<RowSize> rows) {
        double most = 0;
        for (int i = 0; i < rows.size(); i++) {
            most += rows.get(i).height().most() + (i == 0 ? 0 : rows.get(i).before().most());
        }
        return most;
    }
}
