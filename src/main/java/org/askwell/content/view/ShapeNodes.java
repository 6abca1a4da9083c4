package org.askwell.content.view;

import javafx.beans.binding.Bindings;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.Ellipse;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.Text;
import javafx.scene.transform.Rotate;
import javafx.scene.transform.Scale;
import javafx.scene.transform.Transform;
import javafx.scene.transform.Translate;

import org.askwell.content.figure.Colour;
import org.askwell.content.figure.Look;
import org.askwell.content.figure.Shape;

import java.util.List;

/** Builds the node of each shape; its colours come from style classes. */
final class ShapeNodes {
    private ShapeNodes() {}

    static Node node(Shape shape) {
        Node node =
                switch (shape) {
                    case Shape.Group group -> group(group);
                    case Shape.Path path -> {
                        SVGPath outline = new SVGPath();
                        outline.setContent(path.data());
                        yield painted(outline, path.look());
                    }
                    case Shape.Ellipse e ->
                            painted(new Ellipse(e.x(), e.y(), e.radiusX(), e.radiusY()), e.look());
                    case Shape.Rectangle rectangle -> rectangle(rectangle);
                    case Shape.Polyline line -> polyline(line);
                    case Shape.Label label -> label(label);
                };
        node.setOpacity(shape.opacity());
        return node;
    }

    private static Node group(Shape.Group group) {
        Group node = new Group(group.children().stream().map(ShapeNodes::node).toList());
        node.getTransforms()
                .setAll(group.transforms().stream().map(ShapeNodes::transform).toList());
        return node;
    }

    private static Transform transform(Shape.Transform transform) {
        return switch (transform) {
            case Shape.Translate t -> new Translate(t.x(), t.y());
            case Shape.Rotate r -> new Rotate(r.degrees(), r.x(), r.y());
            case Shape.Scale s -> new Scale(s.x(), s.y());
        };
    }

    private static Node rectangle(Shape.Rectangle r) {
        Rectangle node = new Rectangle(r.x(), r.y(), r.width(), r.height());
        node.setArcWidth(2 * r.corner());
        node.setArcHeight(2 * r.corner());
        return painted(node, r.look());
    }

    private static Node polyline(Shape.Polyline line) {
        List<Double> points = line.coordinates();
        if (line.closed()) {
            Polygon node = new Polygon();
            node.getPoints().setAll(points);
            return painted(node, line.look());
        }
        Polyline node = new Polyline();
        node.getPoints().setAll(points);
        return painted(node, line.look());
    }

    private static Node label(Shape.Label label) {
        Text node = new Text(label.x(), label.y(), label.text());
        // The family is the theme's; only the size belongs to the drawing.
        node.setStyle("-fx-font-size: " + label.size() + "px");
        double share =
                switch (label.anchor()) {
                    case START -> 0;
                    case MIDDLE -> 0.5;
                    case END -> 1;
                };
        node.translateXProperty()
                .bind(
                        Bindings.createDoubleBinding(
                                () -> -share * node.getLayoutBounds().getWidth(),
                                node.layoutBoundsProperty()));
        return painted(node, label.look());
    }

    private static Node painted(javafx.scene.shape.Shape node, Look look) {
        // A colour set here would win over the sheet, so only the lack of one is set.
        if (look.fill() == Colour.NONE) {
            node.setFill(null);
        } else {
            node.getStyleClass().add("figure-fill-" + look.fill().token());
        }
        if (look.stroke() == Colour.NONE) {
            node.setStroke(null);
        } else {
            node.getStyleClass().add("figure-stroke-" + look.stroke().token());
            node.setStrokeWidth(look.strokeWidth());
            node.setStrokeLineCap(StrokeLineCap.valueOf(look.cap().name()));
            node.setStrokeLineJoin(StrokeLineJoin.valueOf(look.join().name()));
            node.getStrokeDashArray().setAll(look.dashes());
        }
        return node;
    }
}
