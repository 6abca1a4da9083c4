package org.askwell.ui.text;

import java.util.function.DoubleUnaryOperator;

/**
 * The heights in px of a text at the widths that it was last asked for, until it changes.
 *
 * <p>JavaFX remembers the height of what has no width yet, and breaks a text anew for each question
 * about another: several in each layout, by every region around it. A control without its skin has
 * no text to measure yet, and nobody is told when it gets one.
 */
public final class KnownHeights {
    private static final int MOST = 4;

    private final double[] widths = new double[MOST];
    private final double[] heights = new double[MOST];
    private int known;
    private int next;

    /** The height at {@code width} px, from {@code measure} where it is not known. */
    public double at(double width, DoubleUnaryOperator measure) {
        for (int i = 0; i < known; i++) {
            if (widths[i] == width) {
                return heights[i];
            }
        }
        double height = measure.applyAsDouble(width);
        widths[next] = width;
        heights[next] = height;
        next = (next + 1) % MOST;
        known = Math.min(MOST, known + 1);
        return height;
    }

    /** The text, or how it looks, has changed. */
    public void forget() {
        known = 0;
        next = 0;
    }
}
