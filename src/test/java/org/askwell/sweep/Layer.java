package org.askwell.sweep;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import org.askwell.content.view.DrawingView;
import org.askwell.ui.control.HoldArea;
import org.askwell.ui.keyboard.TypedField;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What shows of a laid-out scene in its uppermost layer, which alone can be touched and read. */
final class Layer {
    private final Scene scene;
    private final Node top;
    private final List<Node> nodes = new ArrayList<>();

    private Layer(Scene scene, Node top) {
        this.scene = scene;
        this.top = top;
        gather(top);
    }

    static Layer of(Scene scene) {
        Node frame = scene.getRoot().lookup(".frame");
        Parent layers = frame instanceof Parent parent ? parent : scene.getRoot();
        return new Layer(scene, layers.getChildrenUnmodifiable().getLast());
    }

    private void gather(Node node) {
        if (!node.isVisible()) {
            return;
        }
        nodes.add(node);
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(this::gather);
        }
    }

    Scene scene() {
        return scene;
    }

    Box screen() {
        return new Box(0, 0, scene.getWidth(), scene.getHeight());
    }

    /** Every node that is not hidden, each before what it holds. */
    List<Node> nodes() {
        return nodes;
    }

    /** What can be touched. */
    List<Node> controls() {
        return nodes.stream().filter(Layer::isControl).toList();
    }

    /** Every stretch of letters, icons left out. */
    List<Text> texts() {
        return nodes.stream()
                .filter(Text.class::isInstance)
                .map(Text.class::cast)
                .filter(text -> !(text instanceof FontIcon) && !text.getText().isBlank())
                .toList();
    }

    List<FontIcon> icons() {
        return nodes.stream().filter(FontIcon.class::isInstance).map(FontIcon.class::cast).toList();
    }

    /** What has to stand clear of each other: controls, texts and pictures, each as a whole. */
    Set<Node> wholes() {
        Set<Node> wholes = new LinkedHashSet<>();
        nodes.stream()
                .filter(node -> isControl(node) || node instanceof Text)
                .forEach(node -> wholes.add(whole(node)));
        return wholes;
    }

    private Node whole(Node node) {
        return outermost(node, Layer::isControl)
                .or(() -> outermost(node, DrawingView.class::isInstance))
                .or(() -> outermost(node, TextFlow.class::isInstance))
                .or(() -> outermost(node, Labeled.class::isInstance))
                .orElse(node);
    }

    /** The control that {@code node} is or is a part of. */
    Optional<Node> control(Node node) {
        return outermost(node, Layer::isControl);
    }

    private Optional<Node> outermost(Node node, Predicate<Node> wanted) {
        return above(node).filter(wanted).reduce((_, outer) -> outer);
    }

    /** {@code node} and what it stands in, up to the layer. */
    Stream<Node> above(Node node) {
        Stream<Node> up =
                Stream.<Node>iterate(node, at -> at != null && !at.equals(top), Node::getParent);
        return Stream.concat(up, Stream.of(top));
    }

    static boolean isControl(Node node) {
        return node instanceof ButtonBase || node instanceof TypedField || node instanceof HoldArea;
    }

    static boolean isKey(Node node) {
        return node.getStyleClass().contains("key");
    }

    /** What {@code node} is called in a report. */
    static String name(Node node) {
        String text =
                switch (node) {
                    case Labeled labeled when !labeled.getText().isBlank() -> labeled.getText();
                    case Text written -> written.getText();
                    case TextFlow flow -> flow.getChildren().toString();
                    default -> String.valueOf(node.getAccessibleText());
                };
        String whole = text.replaceAll("\\s+", " ");
        String shown = whole.length() > 40 ? whole.substring(0, 40) + "…" : whole;
        return "%s%s \"%s\""
                .formatted(
                        node.getClass().getSimpleName(),
                        node.getStyleClass().isEmpty() ? "" : node.getStyleClass(),
                        shown);
    }
}
