package org.askwell.ui.paging;

/**
 * What one row takes of its page.
 *
 * @param height of the row
 * @param before space to the row above on the same page
 * @param keepWithNext whether the row, such as a heading, may not stand last on its page
 */
record RowSize(Length height, Length before, boolean keepWithNext) {

    /**
     * A length that follows the room that a page has.
     *
     * @param least px with which it still shows well, where there is too little room
     * @param usual px
     * @param most px to which it may grow where there is more room
     */
    record Length(double least, double usual, double most) {}

    /** The row as low as it still shows well. */
    RowSize lowest() {
        Length low = new Length(height.least(), height.least(), height.least());
        return new RowSize(low, before, keepWithNext);
    }
}
