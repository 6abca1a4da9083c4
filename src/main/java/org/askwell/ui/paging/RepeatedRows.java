package org.askwell.ui.paging;

import javafx.scene.Node;

import org.askwell.ui.PageMark;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What stands again on a page: the note that some of it needs, and the title of what goes on. */
final class RepeatedRows {
    private final Optional<Node> note;
    private final MeasuredHeights heights;
    private final double width;
    private final double spacing;

    /**
     * @param items among them the note, if there is one
     * @param width of a page in px, less than 0 where each item has its own
     * @param spacing px below what stands again
     */
    RepeatedRows(List<Node> items, MeasuredHeights heights, double width, double spacing) {
        note = items.stream().filter(PageMark.NOTE::isOn).findFirst();
        this.heights = heights;
        this.width = width;
        this.spacing = spacing;
    }

    /** The px that the note takes above {@code node}; 0 where it needs none. */
    double notePx(Node node) {
        return PageMark.NEEDS_NOTE.isOn(node) ? note.map(this::titlePx).orElse(0.0) : 0;
    }

    /** The px that {@code node} takes where it stands again. */
    double titlePx(Node node) {
        return height(node) + spacing;
    }

    /**
     * {@code page} with what stands again on it.
     *
     * @param pageHeight in px
     */
    List<PageRow> with(List<PageRow> page, double pageHeight) {
        List<PageRow> whole = new ArrayList<>();
        List<RowSize> sizes = PageRow.sizes(page);
        if (RowSize.note(sizes) > 0) {
            note.map(this::again).ifPresent(whole::add);
        }
        if (PageBreaks.repeatsTitle(sizes, pageHeight)) {
            page.getFirst().title().map(this::again).ifPresent(whole::add);
        }
        whole.addAll(page);
        return List.copyOf(whole);
    }

    private PageRow again(Node node) {
        return PageRow.again(node, width(node), height(node), spacing);
    }

    private double width(Node node) {
        return width < 0 ? -1 : Math.min(width, node.maxWidth(-1));
    }

    private double height(Node node) {
        return Math.ceil(heights.of(node, width(node)));
    }
}
