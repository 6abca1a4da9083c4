package org.askwell.sweep;

import javafx.scene.Node;

import org.askwell.words.Script;

import java.util.stream.Stream;

/**
 * What patients read begins at one margin, 8 mm from the edge of the screen, on every screen with
 * bands: the centre's name, titles and questions alike.
 */
final class OneMargin implements Check {

    @Override
    public Stream<String> problems(Layer layer, Surface surface) {
        boolean banded =
                layer.nodes().stream().anyMatch(node -> node.getStyleClass().contains("top-band"));
        if (!banded) {
            return Stream.empty();
        }
        boolean mirrored = Script.rightToLeft(surface.language());
        double margin = surface.display().metrics().margin();
        double width = layer.scene().getWidth();
        // A person waiting never sees it, and its table may need the margin in large text.
        boolean ofStaff =
                layer.nodes().stream().anyMatch(node -> node.getStyleClass().contains("workbench"));
        return layer.nodes().stream()
                .filter(OneMargin::begins)
                .filter(_ -> !ofStaff)
                .filter(node -> layer.above(node).noneMatch(OneMargin::isCard))
                .filter(node -> {
                    Box box = Box.of(node);
                    double indent = mirrored ? width - box.right() : box.left();
                    return Math.abs(indent - margin) > ROUNDING;
                })
                .map(node ->
                        "%s at %s does not begin at the margin"
                                .formatted(Layer.name(node), Box.of(node)));
    }

    /** A card stands in the middle, and what is on it begins at its own edge. */
    private static boolean isCard(Node node) {
        return node.getStyleClass().contains("gate-card") || node.getStyleClass().contains("card");
    }

    private static boolean begins(Node node) {
        return node.getStyleClass().contains("title")
                || node.getStyleClass().contains("question")
                || node.getStyleClass().contains("centre-name");
    }
}
