package org.askwell.ui.paging;

import javafx.scene.Node;

import java.util.List;
import java.util.Optional;

/**
 * Nodes that stand side by side.
 *
 * @param item number of the item that the row is, begins with, or is a part of
 * @param width of each node in px
 * @param title what stands again above the row where a page begins with it
 */
record PageRow(List<Node> nodes, int item, double width, Optional<Node> title, RowSize size) {
    /** Stands for the item of a row that stands again, here as on other pages. */
    private static final int NO_ITEM = -1;

    /** {@code node} once more, so many px high, {@code before} px below what stands above it. */
    static PageRow again(Node node, double width, double height, double before) {
        RowSize size =
                new RowSize(
                        new RowSize.Length(height, height, height),
                        new RowSize.Length(before, before, before),
                        false);
        return new PageRow(List.of(node), NO_ITEM, width, Optional.empty(), size);
    }

    /** Whether it stands here only because it belongs to what follows. */
    boolean isAgain() {
        return item == NO_ITEM;
    }

    static List<RowSize> sizes(List<PageRow> rows) {
        return rows.stream().map(PageRow::size).toList();
    }
}
