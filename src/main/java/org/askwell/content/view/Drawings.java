package org.askwell.content.view;

import javafx.scene.layout.Region;

import org.askwell.content.Block;
import org.askwell.content.PackFiles;
import org.askwell.content.figure.DrawingReader;

import java.io.IOException;
import java.util.function.Function;

/** Draws the pictures of a pack that has been checked. */
public final class Drawings implements Function<Block.Picture, Region> {
    private static final long LIMIT_BYTES = 5_000_000;

    private final PackFiles files;
    private final double tallest;

    /**
     * @param tallest the most px that a drawing may be high
     */
    public Drawings(PackFiles files, double tallest) {
        this.files = files;
        this.tallest = tallest;
    }

    @Override
    public Region apply(Block.Picture picture) {
        Region drawing = drawing(picture);
        drawing.setMaxHeight(tallest);
        return drawing;
    }

    /** A file that was removed while the kiosk runs leaves its place empty. */
    private Region drawing(Block.Picture picture) {
        try {
            return switch (new DrawingReader()
                    .read(picture.file(), files.read(picture.file(), LIMIT_BYTES))) {
                case DrawingReader.Read(var drawing) ->
                        new DrawingView(drawing, picture.description());
                case DrawingReader.Refused _ -> new Region();
            };
        } catch (IOException e) {
            return new Region();
        }
    }
}
