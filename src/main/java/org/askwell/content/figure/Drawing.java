package org.askwell.content.figure;

import java.util.List;

/**
 * A picture of a pack, made of shapes whose colours a theme decides.
 *
 * @param mirrored whether left and right change places where the language runs from right to left,
 *     as in a picture of the screen itself
 */
public record Drawing(ViewBox viewBox, List<Shape> shapes, boolean mirrored) {
    public Drawing {
        shapes = List.copyOf(shapes);
    }

    /**
     * The part of the plane that is shown, in units of the drawing.
     *
     * @param width more than 0
     * @param height more than 0
     */
    public record ViewBox(double x, double y, double width, double height) {

        /** The height of the drawing when it is {@code shownWidth} wide, in the same unit. */
        public double heightFor(double shownWidth) {
            return shownWidth * height / width;
        }
    }
}
