package org.askwell.sweep;

import javafx.scene.Node;
import javafx.scene.Parent;

import org.askwell.ui.paging.Pages;

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
        Box page = Box.of(pages);
        return pages.getChildrenUnmodifiable().stream()
                .filter(Node::isVisible)
                .filter(item -> page.outside(Box.of(item)) > ROUNDING)
                .map(item ->
                        "%s at %s is outside its page %s"
                                .formatted(Layer.name(item), Box.of(item), page));
    }
}
