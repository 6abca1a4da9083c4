package org.askwell.kiosk.visit;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The layers of the picture: bands around a screen, a panel over them, a question over all. */
public final class Frame extends StackPane {
    private final StackPane base = new StackPane();
    private Layer layer = new Layer(new Region(), Edges.NONE);
    private Optional<Region> ground = Optional.empty();
    private Optional<Node> bar = Optional.empty();
    private boolean barBeside;
    private Optional<Over<BorderPane>> panel = Optional.empty();
    private Optional<Over<Node>> question = Optional.empty();
    private List<Node> layers = List.of(base);
    private Optional<Node> mark = Optional.empty();

    /** What stands around a screen; an absent part leaves its place to the screen. */
    public record Edges(Optional<Node> top, Optional<Node> bottom, Optional<Node> side) {
        static final Edges NONE = new Edges(Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** What lies over the screen, in the layer that covers it. */
    private record Over<L extends Node>(Node shown, L layer) {}

    /** A screen among its edges. */
    public static final class Layer extends BorderPane {
        private final Node screen;
        private final Edges edges;

        private Layer(Node screen, Edges edges) {
            this.screen = screen;
            this.edges = edges;
            // The focus goes through the parts in the order in which they are put in.
            setTop(edges.top().orElse(null));
            setCenter(screen);
            place(this, edges.bottom(), edges.side());
        }
    }

    /** What can come to lie over, or in the place of, a part of the screen. */
    public enum Cover {
        BAR,
        PANEL,
        QUESTION
    }

    public Frame() {
        getStyleClass().add("frame");
        getChildren().setAll(base);
    }

    /** Shows {@code screen} among {@code edges}, in the place of what showed. */
    public Layer show(Node screen, Edges edges) {
        Layer added = new Layer(screen, edges);
        hide();
        layer = added;
        base.getChildren().add(added);
        arrange();
        return added;
    }

    /**
     * Lays {@code screen} out among {@code edges} behind what shows, where nobody sees or reaches
     * it. There it stays to be shown: in another place all of it would be styled anew.
     */
    public Layer layOut(Node screen, Edges edges) {
        Layer hidden = new Layer(screen, edges);
        hidden.setVisible(false);
        base.getChildren().add(hidden);
        hidden.applyCss();
        hidden.resizeRelocate(0, 0, base.getWidth(), base.getHeight());
        hidden.layout();
        return hidden;
    }

    /** Shows {@code hidden}, one that has been shown or laid out, in the place of what showed. */
    public void show(Layer hidden) {
        hide();
        layer = hidden;
        layer.setVisible(true);
        arrange();
    }

    private void hide() {
        place(layer, layer.edges.bottom(), layer.edges.side());
        layer.setVisible(false);
    }

    /** Gives up {@code hidden}, which was added and does not show. */
    public void remove(Layer hidden) {
        base.getChildren().remove(hidden);
    }

    /** Lets everything stand below {@code above}, which nobody can touch, or on the whole frame. */
    public void lower(Optional<Region> above) {
        ground = above;
        arrange();
    }

    /** What shows between the bands. */
    public Node screen() {
        return layer.screen;
    }

    /** What lies over the screen, if anything. */
    public Optional<Node> panel() {
        return panel.map(Over::shown);
    }

    /** Lays {@code shown} over the screen, or takes away what lies there. */
    public void showPanel(Optional<Node> shown) {
        panel.ifPresent(old -> place(old.layer(), Optional.empty(), Optional.empty()));
        panel = shown.map(node -> new Over<>(node, new BorderPane(dimmed(node))));
        arrange();
    }

    /**
     * Puts {@code shown} in the place of the band below, or of the one beside the screen; or takes
     * it away.
     */
    public void dock(Optional<Node> shown, boolean beside) {
        bar = shown;
        barBeside = beside;
        arrange();
    }

    /** What lies there as {@code cover}, if anything. */
    public Optional<Node> cover(Cover cover) {
        return switch (cover) {
            case BAR -> bar;
            case PANEL -> panel();
            case QUESTION -> question.map(Over::layer);
        };
    }

    /** The layer that can be touched or reached by keys, with its bands. */
    public Node uppermostLayer() {
        return layers.getLast();
    }

    /**
     * The parts of the uppermost layer: what stands in the middle, below or beside it, and above.
     */
    public List<Node> parts() {
        if (asks()) {
            return List.of(uppermostLayer());
        }
        BorderPane around = panel.map(Over::layer).orElse(layer);
        return Stream.of(around.getCenter(), around.getBottom(), around.getRight(), around.getTop())
                .filter(Objects::nonNull)
                .toList();
    }

    /** Draws {@code above} over everything, where no touch meets it, or nothing. */
    public void mark(Optional<Node> above) {
        mark = above;
        arrange();
    }

    /** What lies uppermost, without the bands: a panel, or the screen. */
    public Node uppermost() {
        return panel().orElse(layer.screen);
    }

    /** What lies over everything else, which a touch beside all controls meets. */
    public Node surface() {
        return cover(Cover.QUESTION).orElseGet(this::uppermost);
    }

    /** Whether the question stands over everything. */
    public boolean asks() {
        return question.isPresent();
    }

    /** Puts {@code asked} over everything, or takes it away. */
    public void ask(Optional<Node> asked) {
        question = asked.map(node -> new Over<>(node, dimmed(node)));
        arrange();
    }

    /** Only the uppermost layer can be touched or reached by keys. */
    private void arrange() {
        Optional<Node> below = bar.filter(_ -> !barBeside);
        Optional<Node> beside = bar.filter(_ -> barBeside);
        if (panel.isPresent()) {
            place(layer, layer.edges.bottom(), layer.edges.side());
            place(panel.get().layer(), below, beside);
        } else {
            place(layer, below.or(layer.edges::bottom), beside.or(layer.edges::side));
        }
        layers =
                Stream.of(Optional.of(base), panel.map(Over::layer), question.map(Over::layer))
                        .<Node>flatMap(Optional::stream)
                        .toList();
        List<Node> all =
                Stream.of(ground.stream(), layers.stream(), mark.stream())
                        .<Node>flatMap(each -> each)
                        .toList();
        Insets lowered = new Insets(ground.map(Region::getPrefHeight).orElse(0.0), 0, 0, 0);
        Stream.of(Optional.of(base), panel(), question.map(Over::shown))
                .<Node>flatMap(Optional::stream)
                .forEach(shown -> setMargin(shown, lowered));
        // Each change of these has everything below it styled anew.
        if (!getChildren().equals(all)) {
            getChildren().setAll(all);
        }
        layers.forEach(each -> each.setDisable(!each.equals(layers.getLast())));
    }

    private static void place(BorderPane around, Optional<Node> below, Optional<Node> beside) {
        around.setBottom(below.orElse(null));
        around.setRight(beside.orElse(null));
    }

    private static Node dimmed(Node shown) {
        StackPane layer = new StackPane(shown);
        layer.getStyleClass().add("dimmed");
        return layer;
    }
}
