package org.askwell.ui.paging;

import java.util.List;

/**
 * How the rows of one page fill it: what is flexible gives way, and where room is left tiles grow
 * first and then the spaces.
 *
 * @param giving which part of what they may lose the rows lose, 0 to 1
 * @param growing which part of what they may gain the rows gain, 0 to 1
 * @param spread which part of what they may gain the spaces between them gain, 0 to 1
 */
record PageFill(double giving, double growing, double spread) {

    /**
     * Fills a page with {@code rows}.
     *
     * @param height of the page in px
     */
    static PageFill of(List<RowSize> rows, double height) {
        double free = height - PageBreaks.height(rows, height);
        double givable = 0;
        double growable = 0;
        double spreadable = 0;
        for (int i = 0; i < rows.size(); i++) {
            RowSize.Length row = rows.get(i).height();
            RowSize.Length before = rows.get(i).before();
            givable += row.usual() - row.least();
            growable += row.most() - row.usual();
            spreadable += i == 0 ? 0 : before.most() - before.usual();
        }
        return new PageFill(
                part(-free, givable), part(free, growable), part(free - growable, spreadable));
    }

    private static double part(double wanted, double possible) {
        return possible > 0 ? Math.clamp(wanted / possible, 0, 1) : 0;
    }

    /** The height in px that {@code row} takes. */
    double height(RowSize row) {
        RowSize.Length height = row.height();
        return height.usual()
                - giving * (height.usual() - height.least())
                + growing * (height.most() - height.usual());
    }

    /** The space in px above {@code row}. */
    double before(RowSize row) {
        return row.before().usual() + spread * (row.before().most() - row.before().usual());
    }
}
