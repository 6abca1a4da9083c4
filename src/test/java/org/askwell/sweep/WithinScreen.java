package org.askwell.sweep;

import javafx.scene.Node;
import javafx.scene.Parent;

import org.askwell.ui.paging.Pages;

import java.util.List;
import java.util.stream.Stream;

/** Nothing lies outside the screen, and no item of a page below its foot. */
final class WithinScreen implements Check {

    @Override
    public Stream<String> problems(Layer layer, Surface surface) {
        Stream<String> offScreen =
                layer.wholes().stream()
                        .filter(node -> layer.screen().outside(Box.of(node)) > ROUNDING)
                        .map(node ->
                                "%s at %s is outside the screen"
                                        .formatted(Layer.name(node), Box.of(node)));
        Stream<String> offPage =
                layer.nodes().stream()
                        .filter(Pages.class::isInstance)
                        .flatMap(pages -> offPage((Pages) pages));
        return Stream.concat(offScreen, offPage);
    }

    private static Stream<String> offPage(Parent pages) {
        List<Node> shown =
                pages.getChildrenUnmodifiable().stream().filter(Node::isVisible).toList();
        Box whole = Box.of(pages);
        double foot =
                shown.stream()
                        .filter(WithinScreen::isFoot)
                        .mapToDouble(buttons -> Box.of(buttons).top())
                        .findFirst()
                        .orElse(whole.bottom());
        Box page = new Box(whole.left(), whole.top(), whole.right(), foot);
        return shown.stream()
                .filter(item -> !isFoot(item) && page.outside(Box.of(item)) > ROUNDING)
                .map(item ->
                        "%s at %s is outside its page %s"
                                .formatted(Layer.name(item), Box.of(item), page));
    }

    private static boolean isFoot(Node node) {
        return node.getStyleClass().contains("page-buttons");
    }
}
