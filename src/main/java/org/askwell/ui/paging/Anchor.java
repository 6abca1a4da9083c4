package org.askwell.ui.paging;

import javafx.scene.Node;

import org.askwell.ui.Splittable;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What stays in view wherever the pages break: the node that stood first on the page that the
 * reader turned to.
 *
 * @param item number of the item that it is or is a part of
 */
record Anchor(Node node, int item) {

    /** The beginning of {@code page}. */
    static Anchor of(List<PageRow> page) {
        PageRow first = page.stream().filter(row -> !row.isAgain()).findFirst().orElseThrow();
        return new Anchor(first.nodes().getFirst(), first.item());
    }

    /** What stands at {@code position} in {@code items}, or follows it. */
    static Optional<Anchor> at(PagePosition position, List<Node> items) {
        for (int i = 0; i < items.size(); i++) {
            int number = PagePosition.number(items, i);
            if (number >= position.item()) {
                List<Node> parts = withParts(items.get(i)).toList();
                int part = number > position.item() ? 0 : position.part();
                return Optional.of(new Anchor(parts.get(Math.min(part, parts.size() - 1)), i));
            }
        }
        return Optional.empty();
    }

    /** Where it stands in {@code items}. */
    PagePosition position(List<Node> items) {
        int part = withParts(items.get(item)).toList().indexOf(node);
        return new PagePosition(PagePosition.number(items, item), Math.max(0, part));
    }

    /** The number of the page that shows it, or else the beginning of its item. */
    int page(List<List<PageRow>> pages) {
        return first(pages, row -> !row.isAgain() && row.nodes().contains(node))
                .orElseGet(() -> first(pages, row -> row.item() == item).orElse(0));
    }

    private static Optional<Integer> first(List<List<PageRow>> pages, Predicate<PageRow> wanted) {
        return IntStream.range(0, pages.size())
                .filter(i -> pages.get(i).stream().anyMatch(wanted))
                .boxed()
                .findFirst();
    }

    /** An item and all that may show in its place. */
    static Stream<Node> withParts(Node item) {
        return item instanceof Splittable whole
                ? Stream.concat(Stream.of(item), whole.parts().stream().flatMap(Anchor::withParts))
                : Stream.of(item);
    }
}
