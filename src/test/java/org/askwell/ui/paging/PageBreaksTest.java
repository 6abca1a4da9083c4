package org.askwell.ui.paging;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;

class PageBreaksTest {

    @Test
    void nothingStillHasAPage() {
        assertThat(PageBreaks.balanced(List.of(), 100)).containsExactly(0);
    }

    @Test
    void fillsAPageToItsLastPixel() {
        assertThat(PageBreaks.balanced(List.of(row(45), row(45), row(45)), 100))
                .containsExactly(0, 2);
    }

    @Test
    void fillsPagesAsEvenlyAsTheRowsAllow() {
        assertThat(PageBreaks.balanced(List.of(row(30), row(30), row(10), row(30), row(30)), 130))
                .containsExactly(0, 3);
        assertThat(PageBreaks.balanced(List.of(row(40), row(20), row(20), row(20)), 100))
                .containsExactly(0, 2);
    }

    @Test
    void theFirstRowOfAPageNeedsNoSpaceAbove() {
        assertThat(PageBreaks.balanced(List.of(row(95), row(95), row(95)), 100))
                .containsExactly(0, 1, 2);
    }

    @Test
    void aRowTallerThanAPageHasOneToItself() {
        assertThat(PageBreaks.balanced(List.of(row(20), row(300), row(20)), 100))
                .containsExactly(0, 1, 2);
    }

    @Test
    void aHeadingGoesOverWithWhatFollowsIt() {
        assertThat(PageBreaks.balanced(List.of(row(50), heading(20), row(40)), 100))
                .containsExactly(0, 1);
    }

    @Test
    void headingsAloneOnAPageDoNotKeepItFromBreaking() {
        assertThat(PageBreaks.balanced(List.of(heading(20), row(95), row(20)), 100))
                .containsExactly(0, 1, 2);
    }

    @Test
    void whatWentOverCountsOnItsNewPage() {
        assertThat(PageBreaks.balanced(List.of(row(50), heading(40), row(40), row(20)), 100))
                .containsExactly(0, 1, 3);
    }

    private static RowSize row(double height) {
        return new RowSize(length(height, height), length(10, 20), false);
    }

    private static RowSize heading(double height) {
        return new RowSize(length(height, height), length(10, 20), true);
    }

    private static RowSize.Length length(double usual, double most) {
        return new RowSize.Length(usual, usual, most);
    }
}
