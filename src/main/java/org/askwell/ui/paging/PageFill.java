package org.askwell.ui.paging;

import java.util.List;

/**
 * How the rows of one page fill it: what is flexible gives way, and what is left spreads them.
 *
 * @param giving which part of what they may lose the rows lose, 0 to 1
 * @param spread which part of what they may gain the spaces between them gain, 0 to 1
 */
record PageFill(double giving, double spread) {

    /**
     * Fills a page with {@code rows}.
     *
     * @param height of the page in px
     * @param only whether there is no other page: then they keep their distances, however much room
     *     there is
     */
    static PageFill of(List<RowSize> rows, double height, boolean only) {
        double free = height - PageBreaks.height(rows);
        double givable = rows.stream().mapToDouble(row -> row.height() - row.least()).sum();
        double spreadable =
                rows.stream().skip(1).mapToDouble(row -> row.most() - row.before()).sum();
        return new PageFill(
                givable > 0 ? Math.clamp(-free / givable, 0, 1) : 0,
                spreadable > 0 && !only ? Math.clamp(free / spreadable, 0, 1) : 0);
    }

    /** The height in px that {@code row} takes. */
    double height(RowSize row) {
        return row.height() - giving * (row.height() - row.least());
    }

    /** The space in px above {@code row}. */
    double before(RowSize row) {
        return row.before() + spread * (row.most() - row.before());
    }
}
