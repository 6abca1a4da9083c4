package org.askwell.ui.paging;

/**
 * What one row takes of its page.
 *
 * @param height in px
 * @param least px of height with which it still shows well
 * @param before space in px to the row above on the same page
 * @param most px to which that space may grow where a page has room
 * @param keepWithNext whether the row, such as a heading, may not stand last on its page
 */
record RowSize(double height, double least, double before, double most, boolean keepWithNext) {

    /** The row as low as it still shows well. */
    RowSize lowest() {
        return new RowSize(least, least, before, most, keepWithNext);
    }
}
