package org.askwell.content.view;

import javafx.scene.layout.Region;

import org.askwell.content.Block;
import org.askwell.content.figure.DrawingSource;

import java.util.function.Function;

/** Draws the pictures of a pack. */
public final class Drawings implements Function<Block.Picture, Region> {
    private static final double GIVE = 0.35;

    private final DrawingSource drawings;
    private final double tallest;

    /**
     * @param drawings by the paths that pictures name
     * @param tallest the most px that a drawing may be high
     */
    public Drawings(DrawingSource drawings, double tallest) {
        this.drawings = drawings;
        this.tallest = tallest;
    }

    /** How much lower {@code drawing} may be and still show well, in px. */
    static double give(Region drawing) {
        return Math.max(0, drawing.getMaxHeight()) * GIVE;
    }

    @Override
    public Region apply(Block.Picture picture) {
        Region view =
                drawings.drawing(picture.file())
                        .map(drawing -> new DrawingView(drawing, picture.description()))
                        .orElseThrow(() ->
                                new IllegalArgumentException(
                                        "the pack has no drawing " + picture.file()));
        view.setMaxHeight(tallest);
        return view;
    }
}
