package org.askwell.ui.paging;

import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;

import java.util.List;
import java.util.Optional;

/** Knows which page shows, and keeps in view what the reader has reached wherever pages break. */
final class PageTurner {
    final ReadOnlyIntegerWrapper page = new ReadOnlyIntegerWrapper(this, "page");
    final ReadOnlyIntegerWrapper pageCount = new ReadOnlyIntegerWrapper(this, "pageCount", 1);
    final ReadOnlyObjectWrapper<List<Node>> inSight =
            new ReadOnlyObjectWrapper<>(this, "inSight", List.of());
    private List<List<PageRow>> pages = List.of();
    private Optional<Anchor> anchor = Optional.empty();

    /** Begins on the first page. */
    void begin() {
        anchor = Optional.empty();
    }

    /** Keeps {@code reached} in view. */
    void goTo(Anchor reached) {
        anchor = Optional.of(reached);
    }

    /** Turns so many pages on, or back where it is less than 0, if there is such a page. */
    void turn(int by) {
        int number = page.get() + by;
        if (number >= 0 && number < pageCount.get()) {
            goTo(Anchor.of(pages.get(number)));
            page.set(number);
            inSight.set(nodes());
        }
    }

    /** Takes pages that break anew, and returns the one that shows. */
    List<PageRow> show(List<List<PageRow>> broken) {
        pages = broken;
        int shown = anchor.map(reached -> reached.page(broken)).orElse(0);
        pageCount.set(pages.size());
        page.set(shown);
        inSight.set(nodes());
        return pages.get(shown);
    }

    private List<Node> nodes() {
        return pages.get(page.get()).stream().flatMap(row -> row.nodes().stream()).toList();
    }

    /**
     * Where the reader is in {@code items}: on a first page that holds more, in another language or
     * size, still where they had come to.
     */
    PagePosition position(List<Node> items) {
        return anchor.map(reached -> reached.position(items)).orElse(new PagePosition(0, 0));
    }
}
