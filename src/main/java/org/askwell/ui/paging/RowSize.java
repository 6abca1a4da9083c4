package org.askwell.ui.paging;

import java.util.List;

/**
 * What one row takes of its page.
 *
 * @param height of the row
 * @param before space to the row above on the same page
 * @param keepWithNext whether the row, such as a heading, may not stand last on its page
 * @param repeats what stands again on its page because of the row
 */
record RowSize(Length height, Length before, boolean keepWithNext, Repeats repeats) {

    /** A row because of which nothing stands again. */
    RowSize(Length height, Length before, boolean keepWithNext) {
        this(height, before, keepWithNext, Repeats.NOTHING);
    }

    /**
     * A length that follows the room that a page has.
     *
     * @param least px with which it still shows well, where there is too little room
     * @param usual px
     * @param most px to which it may grow where there is more room
     */
    record Length(double least, double usual, double most) {}

    /**
     * What a page needs besides its rows.
     *
     * @param title px, with the space below it, for what stands above the row where the page begins
     *     with it; 0 for nothing
     * @param note px, with the space below it, for the note that the row needs; 0 where it needs
     *     none
     * @param isNote whether the row is that note
     */
    record Repeats(double title, double note, boolean isNote) {
        static final Repeats NOTHING = new Repeats(0, 0, false);
    }

    /** The row as low as it still shows well. */
    RowSize lowest() {
        Length low = new Length(height.least(), height.least(), height.least());
        return new RowSize(low, before, keepWithNext, repeats);
    }

    /** The px that {@code rows}, all of a page, need for a note that is not among them. */
    static double note(List<RowSize> rows) {
        return rows.stream().anyMatch(row -> row.repeats().isNote())
                ? 0
                : rows.stream().mapToDouble(row -> row.repeats().note()).max().orElse(0);
    }
}
