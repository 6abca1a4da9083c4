package org.askwell.ui.paging;

import javafx.scene.Node;

import org.askwell.ui.PageMark;
import org.askwell.ui.Splittable;

import java.util.ArrayList;
import java.util.List;

/** Measures the items of {@link Pages}, puts tiles side by side and fills pages with the rows. */
final class PageRows {
    /** Under which an item keeps its number among its properties. */
    static final Object NUMBER = new Object();

    /** How much further apart the rows of a page may stand, in parts of their distance. */
    private static final double MOST_SPREAD = 1;

    private final double gap;
    private int columns = 1;

    /**
     * @param gap px between two tiles
     */
    PageRows(double gap) {
        this.gap = gap;
    }

    /**
     * Nodes that stand side by side.
     *
     * @param item number of the item that the row is or is a part of
     * @param width of each node in px
     * @param height of each node in px
     * @param least px of height with which it still shows well
     * @param before px to the row above
     */
    record Row(
            List<Node> nodes, int item, double width, double height, double least, double before) {

        private Row withHeight(double changed) {
            return new Row(nodes, item, width, changed, Math.min(least, changed), before);
        }

        private Row withBefore(double changed) {
            return new Row(nodes, item, width, height, least, changed);
        }

        private boolean has(PageMark mark) {
            return nodes.stream().anyMatch(mark::isOn);
        }

        boolean holds(Node node) {
            return nodes.contains(node);
        }

        private PageBreaks.Row measure() {
            return new PageBreaks.Row(height, before, has(PageMark.KEEP_WITH_NEXT));
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
        List<Row> tight = rows.stream().map(row -> row.withHeight(row.least())).toList();
        List<Integer> fewer = balanced(tight.stream().map(Row::measure).toList(), height);
        if (fewer.size() < starts.size()) {
            starts = fewer;
        }
        List<List<Row>> pages = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) : rows.size();
            // A single page keeps its distances, however much room there is.
            double most = starts.size() > 1 ? MOST_SPREAD : 0;
            pages.add(filled(rows.subList(starts.get(i), end), height, most));
        }
        return pages;
    }

    /** The rows of one page: what is flexible gives way, and what is left spreads them a little. */
    private static List<Row> filled(List<Row> rows, double height, double mostSpread) {
        double free = height;
        double givable = 0;
        double spaces = 0;
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            free -= row.height() + (i == 0 ? 0 : row.before());
            givable += row.height() - row.least();
            spaces += i == 0 || belong(rows.get(i - 1), row) ? 0 : row.before();
        }
        double giving = givable > 0 ? Math.clamp(-free / givable, 0, 1) : 0;
        double spread = spaces > 0 ? Math.clamp(free / spaces, 0, mostSpread) : 0;
        List<Row> filled = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            Row fitted = row.withHeight(row.height() - giving * (row.height() - row.least()));
            boolean apart = i > 0 && !belong(rows.get(i - 1), row);
            filled.add(apart ? fitted.withBefore(row.before() * (1 + spread)) : fitted);
        }
        return filled;
    }

    /** Whether two rows keep their distance however much room there is. */
    private static boolean belong(Row above, Row below) {
        return above.has(PageMark.KEEP_WITH_NEXT)
                || (above.has(PageMark.TILE) && below.has(PageMark.TILE));
    }

    /** The starts of the pages at the least height that needs no more pages than {@code height}. */
    private static List<Integer> balanced(List<PageBreaks.Row> rows, double height) {
        List<Integer> best = PageBreaks.starts(rows, height);
        double enough = height;
        double tooLittle = 0;
        while (best.size() > 1 && enough - tooLittle > 1) {
            double middle = (enough + tooLittle) / 2;
            List<Integer> starts = PageBreaks.starts(rows, middle);
            boolean noMoreAlone = alone(rows, starts) <= alone(rows, best);
            if (starts.size() == best.size() && noMoreAlone) {
                best = starts;
                enough = middle;
            } else {
                tooLittle = middle;
            }
        }
        return best;
    }

    /** How many pages end with a heading whose text stands on the next. */
    private static long alone(List<PageBreaks.Row> rows, List<Integer> starts) {
        return starts.stream()
                .filter(start -> start > 0 && rows.get(start - 1).keepWithNext())
                .count();
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
        int across = columnsFor(items.stream().filter(PageMark.TILE::isOn).toList(), width);
        List<Row> rows = new ArrayList<>();
        int i = 0;
        while (i < items.size()) {
            int end = i;
            while (end < items.size() && PageMark.TILE.isOn(items.get(end))) {
                end++;
            }
            if (end > i) {
                addTiles(rows, items.subList(i, end), i, across, width, height, spacing);
                i = end;
            } else {
                addWhole(rows, items.get(i), i, width, roomBelow(rows, height, spacing), spacing);
                i++;
            }
        }
        return rows;
    }

    /** What the headings that belong to the next row leave of a page's {@code height}. */
    private static double roomBelow(List<Row> rows, double height, double spacing) {
        double room = height;
        for (Row row : rows.reversed()) {
            if (!row.has(PageMark.KEEP_WITH_NEXT)) {
                break;
            }
            room -= row.height() + spacing;
        }
        // Where nothing fits below the headings they stand alone.
        return room >= height / 3 ? room : height;
    }

    private void addWhole(
            List<Row> rows, Node node, int item, double width, double height, double spacing) {
        double own = width < 0 ? width : Math.min(width, node.maxWidth(-1));
        double needed = Math.ceil(node.prefHeight(own));
        double low = needed - PageMark.FLEXIBLE.value(node);
        if (low > height && node instanceof Splittable whole && !whole.parts().isEmpty()) {
            whole.parts().forEach(part -> addWhole(rows, part, item, width, height, spacing));
        } else {
            double fitting = PageMark.FLEXIBLE.isOn(node) ? Math.min(needed, height) : needed;
            double least = Math.min(fitting, low);
            rows.add(new Row(List.of(node), item, own, fitting, least, spacing));
        }
    }

    /** Tiles side by side, or below each other where one of them is taller than a page. */
    private void addTiles(
            List<Row> rows,
            List<Node> tiles,
            int first,
            int across,
            double width,
            double height,
            double spacing) {
        double each = width < 0 ? -1 : Math.floor((width - (across - 1) * gap) / across);
        for (int i = 0; i < tiles.size(); i += across) {
            List<Node> row = tiles.subList(i, Math.min(i + across, tiles.size()));
            double tallest =
                    row.stream().mapToDouble(tile -> tile.prefHeight(each)).max().orElse(0);
            if (tallest > height) {
                for (int j = 0; j < row.size(); j++) {
                    addWhole(rows, row.get(j), first + i + j, width, height, gap);
                }
                continue;
            }
            rows.add(
                    new Row(
                            List.copyOf(row),
                            first + i,
                            each,
                            Math.ceil(tallest),
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
