package org.askwell.ui.paging;

import javafx.scene.Node;

import org.askwell.ui.Splittable;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Items in one column, measured and broken into pages of a size. */
final class ItemColumn {
    private final MeasuredHeights heights = new MeasuredHeights();
    private final double gap;
    private List<Node> items = List.of();
    private int columns = 1;

    /**
     * @param gap px between two tiles
     */
    ItemColumn(double gap) {
        this.gap = gap;
    }

    double gap() {
        return gap;
    }

    void setColumns(int most) {
        columns = most;
    }

    List<Node> items() {
        return items;
    }

    void setItems(List<? extends Node> all) {
        items = List.copyOf(all);
        heights.retain(nodes().toList());
    }

    /** The items and all that may show in their place. */
    Stream<Node> nodes() {
        return items.stream().flatMap(ItemColumn::shown);
    }

    private static Stream<Node> shown(Node item) {
        Stream<Node> title =
                item instanceof Splittable whole ? whole.continuation().stream() : Stream.of();
        return Stream.concat(title, Anchor.withParts(item));
    }

    /** Measures anew, when next asked, what has asked to be laid out. */
    void forgetChanged() {
        heights.forgetChanged();
    }

    /**
     * The rows of each page of a size in px; always at least one page.
     *
     * @param spacing px between two items
     */
    List<List<PageRow>> pages(double width, double height, double spacing) {
        RepeatedRows again = new RepeatedRows(items, heights, width, spacing);
        List<PageRow> rows = rows(width, height, spacing);
        List<Integer> starts = PageBreaks.balanced(PageRow.sizes(rows), height);
        List<List<PageRow>> pages = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) : rows.size();
            pages.add(again.with(rows.subList(starts.get(i), end), height));
        }
        return pages;
    }

    /** The width in px that the widest item wants. */
    double width() {
        return items.stream().mapToDouble(item -> item.prefWidth(-1)).max().orElse(0);
    }

    /** The height in px of all items on one page, whole; each as wide as it wants where -1. */
    double height(double width, double spacing) {
        return PageBreaks.height(
                PageRow.sizes(rows(width, Double.MAX_VALUE, spacing)), Double.MAX_VALUE);
    }

    /** The same where each has the most room that it may take. */
    double roomyHeight(double width, double spacing) {
        return PageBreaks.most(PageRow.sizes(rows(width, Double.MAX_VALUE, spacing)));
    }

    private List<PageRow> rows(double width, double pageHeight, double spacing) {
        RowBuilder.Format format = new RowBuilder.Format(width, pageHeight, spacing, gap, columns);
        RepeatedRows again = new RepeatedRows(items, heights, width, spacing);
        return RowBuilder.rows(items, heights, again, format);
    }
}
