package org.askwell.content.figure;

import java.util.List;

/** One thing in a drawing; lengths are in units of the drawing, y grows downwards. */
public sealed interface Shape {

    /** How opaque the shape is, 0 to 1. */
    double opacity();

    /** Shapes that move together; {@code transforms} apply to them from the last to the first. */
    record Group(List<Transform> transforms, List<Shape> children, double opacity)
            implements Shape {
        public Group {
            transforms = List.copyOf(transforms);
            children = List.copyOf(children);
        }
    }

    /** An outline, {@code data} being valid path data (SVG 2, 9.3). */
    record Path(String data, Look look, double opacity) implements Shape {}

    /** An ellipse around a centre. */
    record Ellipse(double x, double y, double radiusX, double radiusY, Look look, double opacity)
            implements Shape {}

    /** A rectangle whose corners are rounded by the radius {@code corner}. */
    record Rectangle(
            double x,
            double y,
            double width,
            double height,
            double corner,
            Look look,
            double opacity)
            implements Shape {}

    /** Straight lines from point to point, back to the first where {@code closed}. */
    record Polyline(List<Double> coordinates, boolean closed, Look look, double opacity)
            implements Shape {
        public Polyline {
            coordinates = List.copyOf(coordinates);
        }
    }

    /** One line of text on a base line. */
    record Label(
            String text, double x, double y, double size, Anchor anchor, Look look, double opacity)
            implements Shape {}

    /** Which part of a label stands at its x. */
    enum Anchor {
        START,
        MIDDLE,
        END
    }

    /** A change of place, direction or size. */
    sealed interface Transform {}

    record Translate(double x, double y) implements Transform {}

    /** A turn by {@code degrees}, clockwise, around a point. */
    record Rotate(double degrees, double x, double y) implements Transform {}

    record Scale(double x, double y) implements Transform {}
}
