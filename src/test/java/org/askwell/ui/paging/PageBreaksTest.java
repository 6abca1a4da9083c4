package org.askwell.ui.paging;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;

class PageBreaksTest {

    @Test
    void nothingStillHasAPage() {
        assertThat(PageBreaks.starts(List.of(), 100)).containsExactly(0);
    }

    @Test
    void fillsAPageToItsLastPixel() {
        assertThat(PageBreaks.starts(List.of(row(45), row(45), row(45)), 100))
                .containsExactly(0, 2);
    }

    @Test
    void theFirstRowOfAPageNeedsNoSpaceAbove() {
        assertThat(PageBreaks.starts(List.of(row(95), row(95), row(95)), 100))
                .containsExactly(0, 1, 2);
    }

    @Test
    void aRowTallerThanAPageHasOneToItself() {
        assertThat(PageBreaks.starts(List.of(row(20), row(300), row(20)), 100))
                .containsExactly(0, 1, 2);
    }

    @Test
    void aHeadingGoesOverWithWhatFollowsIt() {
        assertThat(PageBreaks.starts(List.of(row(50), heading(20), row(40)), 100))
                .containsExactly(0, 1);
    }

    @Test
    void headingsAloneOnAPageDoNotKeepItFromBreaking() {
        assertThat(PageBreaks.starts(List.of(heading(20), row(95), row(20)), 100))
                .containsExactly(0, 1, 2);
    }

    @Test
    void whatWentOverCountsOnItsNewPage() {
        assertThat(PageBreaks.starts(List.of(row(50), heading(40), row(40), row(20)), 100))
                .containsExactly(0, 1, 3);
    }

    private static RowSize row(double height) {
        return new RowSize(height, height, 10, 20, false);
    }

    private static RowSize heading(double height) {
        return new RowSize(height, height, 10, 20, true);
    }
}
