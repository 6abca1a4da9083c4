package org.askwell.callback.view;

import javafx.geometry.Bounds;

import org.askwell.ui.control.TouchButton;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Measures the two buttons at the foot of a form.
 *
 * @param gap px between two controls
 * @param lefts everything that may stand on the left, one at a time
 * @param rights the same on the right
 */
record FormFoot(double gap, List<TouchButton> lefts, List<TouchButton> rights) {

    /**
     * The widths in px of both buttons, and of what is free between them, less than 0 if nothing.
     */
    record Widths(double left, double right, double spare) {}

    Widths widths(double width) {
        double left = widest(lefts, button -> button.prefWidth(-1));
        double right = widest(rights, button -> button.prefWidth(-1));
        double spare = width - left - right - 2 * gap;
        if (left == 0 || right == 0 || spare >= 0) {
            return new Widths(left, right, spare);
        }
        double both = width - 2 * gap;
        double least = widest(lefts, button -> button.minWidth(-1));
        double most = Math.max(least, both - widest(rights, button -> button.minWidth(-1)));
        double narrowed = Math.clamp(both * left / (left + right), least, most);
        return new Widths(narrowed, both - narrowed, spare);
    }

    /** The height in px of the higher button in a foot of {@code width} px. */
    double height(double width) {
        Widths widths = widths(width);
        return Math.max(tallest(lefts, widths.left()), tallest(rights, widths.right()));
    }

    /** Lays the buttons into {@code area}, at its ends. */
    void place(Bounds area) {
        Widths widths = widths(area.getWidth());
        for (TouchButton button : lefts) {
            button.resizeRelocate(area.getMinX(), area.getMinY(), widths.left(), area.getHeight());
        }
        for (TouchButton button : rights) {
            button.resizeRelocate(
                    area.getMaxX() - widths.right(),
                    area.getMinY(),
                    widths.right(),
                    area.getHeight());
        }
    }

    /** The least width in px in which both buttons keep their words whole. */
    double least() {
        double left = widest(lefts, button -> button.minWidth(-1));
        double right = widest(rights, button -> button.minWidth(-1));
        return left == 0 || right == 0 ? 0 : left + 2 * gap + right;
    }

    private static double widest(List<TouchButton> buttons, ToDoubleFunction<TouchButton> width) {
        return buttons.stream().mapToDouble(width).max().orElse(0);
    }

    private static double tallest(List<TouchButton> buttons, double width) {
        return buttons.stream().mapToDouble(button -> button.prefHeight(width)).max().orElse(0);
    }
}
