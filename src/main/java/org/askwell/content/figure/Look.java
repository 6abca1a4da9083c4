package org.askwell.content.figure;

import java.util.List;

/**
 * How a shape is painted.
 *
 * @param strokeWidth width of the outline in units of the drawing, 0 or more
 * @param dashes lengths of dashes and gaps in turn, in units of the drawing; empty for a full line
 */
public record Look(
        Colour fill, Colour stroke, double strokeWidth, Cap cap, Join join, List<Double> dashes) {

    /** How a shape is painted where nothing is said: not at all. */
    static final Look UNSAID =
            new Look(Colour.NONE, Colour.NONE, 1, Cap.BUTT, Join.MITER, List.of());

    public Look {
        dashes = List.copyOf(dashes);
    }

    /** How an outline ends. */
    public enum Cap {
        BUTT,
        ROUND,
        SQUARE
    }

    /** How an outline turns a corner. */
    public enum Join {
        MITER,
        ROUND,
        BEVEL
    }
}
