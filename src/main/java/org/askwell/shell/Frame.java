package org.askwell.shell;

import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The layers of the picture: bands around a screen, a panel over them, a question over all. */
final class Frame extends StackPane {
    private final BorderPane base = new BorderPane();
    private Optional<Node> panel = Optional.empty();
    private Optional<Node> question = Optional.empty();

    Frame() {
        getStyleClass().add("frame");
        getChildren().setAll(base);
    }

    /** Shows {@code screen} between two bands; an absent band leaves its place to the screen. */
    void show(Node screen, Optional<Node> top, Optional<Node> bottom) {
        base.setTop(top.orElse(null));
        base.setCenter(screen);
        base.setBottom(bottom.orElse(null));
    }

    /** Lays {@code shown} over the screen, or takes away what lies there. */
    void layPanel(Optional<Node> shown) {
        panel = shown.map(Frame::dimmed);
        arrange();
    }

    /** Puts {@code asked} over everything, or takes it away. */
    void ask(Optional<Node> asked) {
        question = asked.map(Frame::dimmed);
        arrange();
    }

    /** Only the uppermost layer can be touched or reached by keys. */
    private void arrange() {
        List<Node> layers =
                Stream.of(Optional.<Node>of(base), panel, question)
                        .flatMap(Optional::stream)
                        .toList();
        getChildren().setAll(layers);
        layers.forEach(layer -> layer.setDisable(true));
        layers.getLast().setDisable(false);
    }

    private static Node dimmed(Node shown) {
        StackPane layer = new StackPane(shown);
        layer.getStyleClass().add("dimmed");
        return layer;
    }
}
