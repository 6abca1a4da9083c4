package org.askwell.content.view;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

import org.askwell.widgets.Splittable;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Nodes one below the other in a frame, which a page may break between them. */
final class Stack extends VBox implements Splittable {
    private final List<Node> parts;

    private Stack(String styleClass, List<Node> children, List<Node> parts) {
        super(children.toArray(Node[]::new));
        getStyleClass().addAll("stack", styleClass);
        this.parts = parts;
    }

    /** A frame that stays whole. */
    static Stack whole(String styleClass, List<Node> children) {
        return new Stack(styleClass, children, List.of());
    }

    /**
     * A frame that shows {@code head} over {@code body}, or, where that does not fit, a frame for
     * each of {@code pieces}, of which the first one carries the head.
     *
     * @param head makes the head, once for the whole and once for the first part
     * @param pieces say together what {@code body} says
     */
    static Stack breakable(
            String styleClass, Supplier<List<Node>> head, List<Node> body, List<Node> pieces) {
        if (pieces.size() < 2) {
            return whole(styleClass, joined(head.get(), body));
        }
        List<Node> parts =
                IntStream.range(0, pieces.size())
                        .<Node>mapToObj(i ->
                                whole(
                                        styleClass,
                                        joined(
                                                i == 0 ? head.get() : List.of(),
                                                List.of(pieces.get(i)))))
                        .toList();
        return new Stack(styleClass, joined(head.get(), body), parts);
    }

    private static List<Node> joined(List<Node> above, List<Node> below) {
        return Stream.concat(above.stream(), below.stream()).toList();
    }

    @Override
    public List<Node> parts() {
        return parts;
    }
}
