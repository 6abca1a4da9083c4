package org.askwell.ui.paging;

import javafx.scene.Node;

import org.askwell.ui.PageMark;
import org.askwell.ui.Splittable;
import org.askwell.ui.paging.RowSize.Length;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts items in rows: tiles side by side, and in parts what is taller than a page. */
final class RowBuilder {
    /** How much further apart the rows of a page may stand, in parts of their distance. */
    private static final double MOST_SPREAD = 1;

    private final MeasuredHeights heights;
    private final RepeatedRows repeats;
    private final Format format;
    private final List<PageRow> rows = new ArrayList<>();

    /**
     * What rows have to fit, in px.
     *
     * @param width of a row, less than 0 where each item has its own
     * @param pageHeight how high a row may be
     * @param spacing between two items
     * @param gap between two tiles
     * @param columns how many tiles may stand side by side, 1 or more
     */
    record Format(double width, double pageHeight, double spacing, double gap, int columns) {}

    private RowBuilder(MeasuredHeights heights, RepeatedRows repeats, Format format) {
        this.heights = heights;
        this.repeats = repeats;
        this.format = format;
    }

    static List<PageRow> rows(
            List<Node> items, MeasuredHeights heights, RepeatedRows repeats, Format format) {
        RowBuilder builder = new RowBuilder(heights, repeats, format);
        builder.add(items);
        return builder.rows;
    }

    private void add(List<Node> items) {
        int across = columnsFor(items.stream().filter(PageMark.TILE::isOn).toList());
        int i = 0;
        while (i < items.size()) {
            int end = i;
            while (end < items.size() && PageMark.TILE.isOn(items.get(end))) {
                end++;
            }
            if (end > i) {
                addTiles(items.subList(i, end), i, across);
                i = end;
            } else {
                addItem(items.get(i), i, roomBelowHeadings(), format.spacing());
                i++;
            }
        }
    }

    /** What the headings that belong to the next row leave of a page's height. */
    private double roomBelowHeadings() {
        double room = format.pageHeight();
        for (PageRow row : rows.reversed()) {
            if (!row.size().keepWithNext()) {
                break;
            }
            room -= row.size().height().usual() + format.spacing();
        }
        // Where nothing fits below the headings they stand alone.
        return room >= format.pageHeight() / 3 ? room : format.pageHeight();
    }

    private void addItem(Node node, int item, double room, double before) {
        Optional<Node> title =
                node instanceof Splittable whole ? whole.continuation() : Optional.empty();
        addWhole(node, new Item(item, rows.size(), title, repeats.notePx(node)), room, before);
    }

    /**
     * An item that is about to be added, whole or in parts.
     *
     * @param first number of the first row that shows it
     * @param title what stands again above its other rows
     * @param note px of the note that it needs, with the space below
     */
    private record Item(int number, int first, Optional<Node> title, double note) {}

    private void addWhole(Node node, Item item, double below, double before) {
        boolean noteWithin = PageMark.NOTE_WITHIN.isOn(node);
        double note = noteWithin ? 0 : item.note();
        Optional<Node> title = rows.size() == item.first() ? Optional.empty() : item.title();
        double titlePx = title.map(repeats::titlePx).orElse(0.0);
        double room = below - note - titlePx;
        double width = format.width() < 0 ? -1 : Math.min(format.width(), node.maxWidth(-1));
        double needed = Math.ceil(heights.of(node, width));
        double low = needed - PageMark.FLEXIBLE.value(node);
        if (low > room && node instanceof Splittable whole && !whole.parts().isEmpty()) {
            whole.parts().forEach(part -> addWhole(part, item, below, before));
        } else {
            double height = PageMark.FLEXIBLE.isOn(node) ? Math.min(needed, room) : needed;
            Length tall = new Length(Math.min(height, low), height, height);
            RowSize.Repeats more =
                    new RowSize.Repeats(titlePx, note, noteWithin || PageMark.NOTE.isOn(node));
            RowSize size = size(List.of(node), tall, before, more);
            rows.add(new PageRow(List.of(node), item.number(), width, title, size));
        }
    }

    /** Tiles side by side, or below each other where one of them is taller than a page. */
    private void addTiles(List<Node> tiles, int first, int across) {
        double gap = format.gap();
        double width =
                format.width() < 0
                        ? -1
                        : Math.floor((format.width() - (across - 1) * gap) / across);
        for (int i = 0; i < tiles.size(); i += across) {
            List<Node> row = List.copyOf(tiles.subList(i, Math.min(i + across, tiles.size())));
            double tallest =
                    row.stream().mapToDouble(tile -> heights.of(tile, width)).max().orElse(0);
            if (tallest > format.pageHeight()) {
                for (int j = 0; j < row.size(); j++) {
                    addItem(row.get(j), first + i + j, format.pageHeight(), gap);
                }
            } else {
                double height = Math.ceil(tallest);
                double growth = row.stream().mapToDouble(PageMark.TILE::value).min().orElse(0);
                Length tall = new Length(height, height, height + growth);
                double before = i == 0 ? format.spacing() : gap;
                RowSize size = size(row, tall, before, RowSize.Repeats.NOTHING);
                rows.add(new PageRow(row, first + i, width, Optional.empty(), size));
            }
        }
    }

    private RowSize size(List<Node> nodes, Length height, double before, RowSize.Repeats more) {
        boolean belongs = !rows.isEmpty() && belong(rows.getLast().nodes(), nodes);
        double most = belongs ? before : before * (1 + MOST_SPREAD);
        Length above = new Length(before, before, most);
        return new RowSize(height, above, has(nodes, PageMark.KEEP_WITH_NEXT), more);
    }

    /** Whether two rows keep their distance however much room there is. */
    private static boolean belong(List<Node> above, List<Node> below) {
        return has(above, PageMark.KEEP_WITH_NEXT)
                || (has(above, PageMark.TILE) && has(below, PageMark.TILE));
    }

    private static boolean has(List<Node> nodes, PageMark mark) {
        return nodes.stream().anyMatch(mark::isOn);
    }

    private int columnsFor(List<Node> tiles) {
        double widest = tiles.stream().mapToDouble(tile -> tile.prefWidth(-1)).max().orElse(0);
        double gap = format.gap();
        int across = format.columns();
        while (across > 1 && across * (widest + gap) - gap > format.width()) {
            across /= 2;
        }
        return across;
    }
}
