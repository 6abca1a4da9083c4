package org.askwell.callback.view;

import javafx.geometry.Bounds;
import javafx.scene.layout.Region;

/**
 * Measures the two places for buttons at the foot of a form; an empty one takes no room.
 *
 * @param gap px between two controls
 */
record FormFoot(double gap, Region left, Region right) {

    /**
     * The widths in px of both places, and of what is free between them, less than 0 if nothing.
     */
    record Widths(double left, double right, double spare) {}

    Widths widths(double width) {
        double both = width - 2 * gap;
        double wanted = left.prefWidth(-1) + right.prefWidth(-1);
        if (isEmpty(left) || isEmpty(right) || wanted <= both) {
            return new Widths(left.prefWidth(-1), right.prefWidth(-1), both - wanted);
        }
        double least = left.minWidth(-1);
        double most = Math.max(least, both - right.minWidth(-1));
        double narrowed = Math.clamp(both * left.prefWidth(-1) / wanted, least, most);
        return new Widths(narrowed, both - narrowed, both - wanted);
    }

    /** The height in px of the higher button in a foot of {@code width} px. */
    double height(double width) {
        Widths widths = widths(width);
        return Math.max(left.prefHeight(widths.left()), right.prefHeight(widths.right()));
    }

    /** Lays the buttons into {@code area}, at its ends. */
    void place(Bounds area) {
        Widths widths = widths(area.getWidth());
        double y = area.getMinY();
        double end = area.getMaxX() - widths.right();
        left.resizeRelocate(area.getMinX(), y, widths.left(), area.getHeight());
        right.resizeRelocate(end, y, widths.right(), area.getHeight());
    }

    /** The least width in px in which both buttons keep their words whole. */
    double least() {
        return isEmpty(left) || isEmpty(right)
                ? 0
                : left.minWidth(-1) + 2 * gap + right.minWidth(-1);
    }

    private static boolean isEmpty(Region place) {
        return place.getChildrenUnmodifiable().isEmpty();
    }
}
