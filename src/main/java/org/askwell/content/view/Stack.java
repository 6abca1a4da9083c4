package org.askwell.content.view;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

import org.askwell.ui.Splittable;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Nodes one below the other in a frame, which a page may break between them. */
final class Stack extends VBox implements Splittable {
    private final List<Node> parts;
    private Optional<Node> continuation = Optional.empty();

    private Stack(String styleClass, List<Node> children, List<Node> parts) {
        super(children.toArray(Node[]::new));
        getStyleClass().addAll("stack", styleClass);
        this.parts = parts;
    }

    /** Lets {@code title} stand again above each part but the first with which a page begins. */
    Stack continuedBelow(Node title) {
        continuation = Optional.of(title);
        return this;
    }

    /** A frame that stays whole. */
    static Stack whole(String styleClass, List<Node> children) {
        return new Stack(styleClass, children, List.of());
    }

    /** A frame that shows {@code whole}, or {@code parts} that say the same on several pages. */
    static Stack of(String styleClass, List<Node> whole, List<Node> parts) {
        return new Stack(styleClass, whole, parts);
    }

    /**
     * A frame that shows {@code head} over {@code body}, or, where that does not fit, a frame for
     * each of {@code pieces}. The first one carries the head, or stands below it where even that
     * does not fit.
     *
     * @param head makes the head, for each frame that may carry it
     * @param pieces makes what says together what {@code body} says
     */
    static Stack breakable(
            String styleClass,
            Supplier<List<Node>> head,
            List<Node> body,
            Supplier<List<Node>> pieces) {
        List<Node> each = pieces.get();
        boolean headed = !head.get().isEmpty();
        if (each.size() < 2 && !headed) {
            return whole(styleClass, body);
        }
        List<Node> parts =
                each.stream().map(piece -> (Node) whole(styleClass, List.of(piece))).toList();
        if (!headed) {
            return of(styleClass, body, parts);
        }
        Stack first =
                of(
                        styleClass,
                        joined(head.get(), List.of(pieces.get().getFirst())),
                        List.of(whole(styleClass, head.get()), parts.getFirst()));
        return of(
                styleClass,
                joined(head.get(), body),
                joined(List.of(first), parts.subList(1, parts.size())));
    }

    private static List<Node> joined(List<Node> above, List<Node> below) {
        return Stream.concat(above.stream(), below.stream()).toList();
    }

    @Override
    public List<Node> parts() {
        return parts;
    }

    @Override
    public Optional<Node> continuation() {
        return continuation;
    }
}
