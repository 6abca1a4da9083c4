package org.askwell.content.view;

import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;

import org.askwell.content.Block;
import org.askwell.content.figure.Drawing;
import org.askwell.content.figure.DrawingSource;
import org.askwell.ui.theme.Theme;

import java.util.function.Function;

/** Draws the pictures of a pack. */
public final class Drawings implements Function<Block.Picture, Region> {
    private static final double GIVE = 0.35;

    private final DrawingSource drawings;
    private final double tallest;
    private final Pixels pixels;

    /**
     * How drawings look as pixels.
     *
     * @param mirrored whether the screen is read from right to left
     */
    public record Pixels(DrawnPictures drawn, Theme theme, boolean mirrored) {}

    /**
     * @param drawings by the paths that pictures name
     * @param tallest the most px that a drawing may be high
     */
    public Drawings(DrawingSource drawings, double tallest, Pixels pixels) {
        this.pixels = pixels;
        this.drawings = drawings;
        this.tallest = tallest;
    }

    /** How much lower {@code drawing} may be and still show well, in px. */
    static double give(Region drawing) {
        return Math.max(0, drawing.getMaxHeight()) * GIVE;
    }

    /** {@code picture} as pixels in a space of a size in px. */
    ImageView small(Block.Picture picture, double width, double height) {
        return pixels.drawn()
                .view(
                        new DrawnPictures.Look(
                                drawing(picture),
                                pixels.theme(),
                                pixels.mirrored(),
                                width,
                                height));
    }

    @Override
    public Region apply(Block.Picture picture) {
        Region view = new DrawingView(drawing(picture), picture.description());
        view.setMaxHeight(tallest);
        return view;
    }

    private Drawing drawing(Block.Picture picture) {
        return drawings.drawing(picture.file())
                .orElseThrow(() ->
                        new IllegalArgumentException("the pack has no drawing " + picture.file()));
    }
}
