package org.askwell.ui.paging;

import javafx.scene.Node;

import java.util.List;

/**
 * Nodes that stand side by side.
 *
 * @param item number of the item that the row is, begins with, or is a part of
 * @param width of each node in px
 */
record PageRow(List<Node> nodes, int item, double width, RowSize size) {
    static List<RowSize> sizes(List<PageRow> rows) {
        return rows.stream().map(PageRow::size).toList();
    }
}
