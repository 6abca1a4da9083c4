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
    private Optional<Node> bottom = Optional.empty();
    private Optional<Node> bar = Optional.empty();
    private Optional<Node> panelShown = Optional.empty();
    private Optional<BorderPane> panel = Optional.empty();
    private Optional<Node> question = Optional.empty();

    /** What can come to lie over, or in the place of, a part of the screen. */
    enum Cover {
        BAR,
        PANEL,
        QUESTION
    }

    Frame() {
        getStyleClass().add("frame");
        getChildren().setAll(base);
    }

    /** Shows {@code screen} between two bands; an absent band leaves its place to the screen. */
    void show(Node screen, Optional<Node> top, Optional<Node> bottom) {
        // The focus goes through the parts in the order in which they are put in.
        base.getChildren().clear();
        base.setTop(top.orElse(null));
        base.setCenter(screen);
        this.bottom = bottom;
        arrange();
    }

    /** What shows between the bands. */
    Node screen() {
        return base.getCenter();
    }

    /** What lies over the screen, if anything. */
    Optional<Node> panel() {
        return panelShown;
    }

    /** Lays {@code shown} over the screen, or takes away what lies there. */
    void layPanel(Optional<Node> shown) {
        panelShown = shown;
        panel.ifPresent(old -> old.setBottom(null));
        panel = shown.map(node -> new BorderPane(dimmed(node)));
        arrange();
    }

    /** Puts {@code shown} at the foot, in the place of the band below, or takes it away. */
    void dock(Optional<Node> shown) {
        bar = shown;
        arrange();
    }

    /** What lies there as {@code cover}, if anything. */
    Optional<Node> cover(Cover cover) {
        return switch (cover) {
            case BAR -> bar;
            case PANEL -> panelShown;
            case QUESTION -> question;
        };
    }

    /** The layer that can be touched or reached by keys, with its bands. */
    Node uppermostLayer() {
        return getChildren().getLast();
    }

    /** What lies uppermost, without the bands: a panel, or the screen. */
    Node uppermost() {
        return panelShown.orElseGet(base::getCenter);
    }

    /** Puts {@code asked} over everything, or takes it away. */
    void ask(Optional<Node> asked) {
        question = asked.map(Frame::dimmed);
        arrange();
    }

    /** Only the uppermost layer can be touched or reached by keys. */
    private void arrange() {
        panel.ifPresent(over -> over.setBottom(bar.orElse(null)));
        base.setBottom((panel.isPresent() ? bottom : bar.or(() -> bottom)).orElse(null));
        List<Node> layers =
                Stream.of(Optional.of(base), panel, question)
                        .<Node>flatMap(Optional::stream)
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
