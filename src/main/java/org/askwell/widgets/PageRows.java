package org.askwell.widgets;

import javafx.scene.Node;

import java.util.ArrayList;
import java.util.List;

/** Measures the items of {@link Pages}, puts tiles side by side and fills pages with the rows. */
final class PageRows {
    /** Under which an item keeps its number among its properties. */
    static final Object NUMBER = new Object();

    private final double gap;
    private int columns = 1;

    /**
     * @param gap px between two tiles
     */
    PageRows(double gap) {
        this.gap = gap;
    }

    /** What a node may be marked as, among its properties. */
    enum Mark {
        TILE,
        KEEP_WITH_NEXT;

        void on(Node node) {
            node.getProperties().put(this, true);
        }

        private boolean isOn(Node node) {
            return node.hasProperties() && node.getProperties().containsKey(this);
        }
    }

    /**
     * Nodes that stand side by side.
     *
     * @param item number of the item that the row is or is a part of
     * @param width of each node in px
     * @param height of each node in px
     * @param before px to the row above
     */
    record Row(List<Node> nodes, int item, double width, double height, double before) {

        boolean holds(Node node) {
            return nodes.contains(node);
        }

        private PageBreaks.Row measure() {
            return new PageBreaks.Row(
                    height, before, nodes.stream().anyMatch(Mark.KEEP_WITH_NEXT::isOn));
        }
    }

    /** The number of the item at {@code index}. */
    static int number(List<Node> items, int index) {
        Node item = items.get(index);
        return item.hasProperties() && item.getProperties().get(NUMBER) instanceof Integer given
                ? given
                : index;
    }

    double gap() {
        return gap;
    }

    void setColumns(int most) {
        columns = most;
    }

    /**
     * The rows of {@code items} in pages of a size in px, as few pages as they need and as evenly
     * filled as that allows; always at least one page.
     */
    List<List<Row>> pages(List<Node> items, double width, double height, double spacing) {
        List<Row> rows = rows(items, width, height, spacing);
        List<Integer> starts = balanced(rows.stream().map(Row::measure).toList(), height);
        List<List<Row>> pages = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) : rows.size();
            pages.add(rows.subList(starts.get(i), end));
        }
        return pages;
    }

    /** The starts of the pages at the least height that needs no more pages than {@code height}. */
    private static List<Integer> balanced(List<PageBreaks.Row> rows, double height) {
        List<Integer> best = PageBreaks.starts(rows, height);
        double enough = height;
        double tooLittle = 0;
        while (best.size() > 1 && enough - tooLittle > 1) {
            double middle = (enough + tooLittle) / 2;
            List<Integer> starts = PageBreaks.starts(rows, middle);
            if (starts.size() == best.size()) {
                best = starts;
                enough = middle;
            } else {
                tooLittle = middle;
            }
        }
        return best;
    }

    /** The height in px of all {@code items} below each other, whole. */
    double height(List<Node> items, double width, double spacing) {
        double height = 0;
        for (Row row : rows(items, width, Double.MAX_VALUE, spacing)) {
            height += row.height() + (height == 0 ? 0 : row.before());
        }
        return height;
    }

    private List<Row> rows(List<Node> items, double width, double height, double spacing) {
        int across = columnsFor(items.stream().filter(Mark.TILE::isOn).toList(), width);
        List<Row> rows = new ArrayList<>();
        int i = 0;
        while (i < items.size()) {
            int end = i;
            while (end < items.size() && Mark.TILE.isOn(items.get(end))) {
                end++;
            }
            if (end > i) {
                addTiles(rows, items.subList(i, end), i, across, width, spacing);
                i = end;
            } else {
                addWhole(rows, items.get(i), i, width, height, spacing);
                i++;
            }
        }
        return rows;
    }

    private void addWhole(
            List<Row> rows, Node node, int item, double width, double height, double spacing) {
        double own = width < 0 ? width : Math.min(width, node.maxWidth(-1));
        double needed = Math.ceil(node.prefHeight(own));
        if (needed > height && node instanceof Splittable whole) {
            whole.parts().forEach(part -> addWhole(rows, part, item, width, height, spacing));
        } else {
            rows.add(new Row(List.of(node), item, own, needed, spacing));
        }
    }

    private void addTiles(
            List<Row> rows, List<Node> tiles, int first, int across, double width, double spacing) {
        double each = width < 0 ? -1 : Math.floor((width - (across - 1) * gap) / across);
        for (int i = 0; i < tiles.size(); i += across) {
            List<Node> row = tiles.subList(i, Math.min(i + across, tiles.size()));
            double tallest =
                    row.stream().mapToDouble(tile -> tile.prefHeight(each)).max().orElse(0);
            rows.add(
                    new Row(
                            List.copyOf(row),
                            first + i,
                            each,
                            Math.ceil(tallest),
                            i == 0 ? spacing : gap));
        }
    }

    private int columnsFor(List<Node> tiles, double width) {
        double widest = tiles.stream().mapToDouble(tile -> tile.prefWidth(-1)).max().orElse(0);
        int across = columns;
        while (across > 1 && across * (widest + gap) - gap > width) {
            across /= 2;
        }
        return across;
    }
}
