package org.askwell.sweep;

import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.transform.Scale;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import javax.imageio.ImageIO;

/** What a scene looks like, pixel by pixel. */
final class Pixels {
    private final int width;
    private final int height;
    private final int[] colours;

    private Pixels(int width, int height, int[] colours) {
        this.width = width;
        this.height = height;
        this.colours = colours;
    }

    static Pixels of(Scene scene) {
        return of(scene.snapshot(null));
    }

    /** What {@code box} of {@code scene} would look like on a screen that is finer. */
    static Pixels enlarged(Scene scene, Box box, int times) {
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setFill(scene.getFill());
        parameters.setTransform(new Scale(times, times));
        parameters.setViewport(
                new Rectangle2D(
                        box.left() * times,
                        box.top() * times,
                        Math.max(1, box.width() * times),
                        Math.max(1, box.height() * times)));
        return of(scene.getRoot().snapshot(parameters, null));
    }

    private static Pixels of(WritableImage image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] colours = new int[width * height];
        // Nothing is transparent, and the picture is kept as it is drawn.
        image.getPixelReader()
                .getPixels(
                        0,
                        0,
                        width,
                        height,
                        PixelFormat.getIntArgbPreInstance(),
                        colours,
                        0,
                        width);
        return new Pixels(width, height, colours);
    }

    /** The colour at a place, moved onto the picture where it lies outside. */
    int at(double x, double y) {
        int column = Math.clamp((int) x, 0, width - 1);
        int row = Math.clamp((int) y, 0, height - 1);
        return colours[row * width + column];
    }

    /** Leaves the picture in {@code file}, to be looked at. */
    void write(Path file) {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        picture.setRGB(0, 0, width, height, colours, 0, width);
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            ImageIO.write(picture, "png", file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether {@code other} shows the same in {@code box}. */
    boolean same(Pixels other, Box box) {
        if (width != other.width || height != other.height) {
            return false;
        }
        int left = (int) Math.clamp(box.left(), 0, width);
        int right = (int) Math.clamp(Math.ceil(box.right()), left, width);
        int bottom = (int) Math.clamp(Math.ceil(box.bottom()), 0, height);
        for (int y = (int) Math.max(0, box.top()); y < bottom; y++) {
            int row = y * width;
            if (!Arrays.equals(
                    colours, row + left, row + right, other.colours, row + left, row + right)) {
                return false;
            }
        }
        return true;
    }

    /** How often each colour stands in the picture. */
    Colours count() {
        return count(new Box(0, 0, width, height));
    }

    /** How often each colour stands in {@code box}. */
    Colours count(Box box) {
        Colours counted = new Colours();
        int left = (int) Math.max(0, box.left());
        int right = (int) Math.ceil(Math.min(width, box.right()));
        for (int y = (int) Math.max(0, box.top()); y < Math.min(height, box.bottom()); y++) {
            // Most neighbours are alike, and looking one up takes longer.
            for (int x = left, alike = 1; x < right; x++, alike++) {
                int colour = colours[y * width + x];
                if (x + 1 >= right || colours[y * width + x + 1] != colour) {
                    counted.add(colour, alike);
                    alike = 0;
                }
            }
        }
        return counted;
    }

    /** How far two colours are from each other in their most different part, 0 to 255. */
    static int difference(int one, int other) {
        int blue = Math.abs((one & 0xFF) - (other & 0xFF));
        int green = Math.abs((one >> 8 & 0xFF) - (other >> 8 & 0xFF));
        int red = Math.abs((one >> 16 & 0xFF) - (other >> 16 & 0xFF));
        return Math.max(red, Math.max(green, blue));
    }

    static int argb(Color colour) {
        return 0xFF000000
                | (int) Math.round(colour.getRed() * 255) << 16
                | (int) Math.round(colour.getGreen() * 255) << 8
                | (int) Math.round(colour.getBlue() * 255);
    }

    /** The contrast ratio of two colours, 1 to 21 (WCAG 2.2, relative luminance). */
    static double contrast(int one, int other) {
        double brighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (brighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(int colour) {
        return 0.2126 * linear(colour >> 16 & 0xFF)
                + 0.7152 * linear(colour >> 8 & 0xFF)
                + 0.0722 * linear(colour & 0xFF);
    }

    private static double linear(int part) {
        double value = part / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
