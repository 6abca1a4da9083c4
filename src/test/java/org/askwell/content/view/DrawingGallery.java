package org.askwell.content.view;

import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;

import org.askwell.content.figure.Drawing;
import org.askwell.content.figure.DrawingReader;
import org.askwell.ui.theme.Theme;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

/** The bundled drawings, and pictures of them in every theme. */
final class DrawingGallery {
    static final int WIDTH = 1016;

    private static final Path FIGURES =
            Path.of("assets/content/chemotherapy-immunotherapy/figures");

    private DrawingGallery() {}

    /** The files of all bundled drawings by name. */
    static List<Path> files() {
        try (Stream<Path> files = Files.list(FIGURES)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The drawing in {@code file}. */
    static Drawing drawing(Path file) throws IOException {
        DrawingReader.Reading reading =
                new DrawingReader().read(file.getFileName().toString(), Files.readAllBytes(file));
        return switch (reading) {
            case DrawingReader.Read read -> read.drawing();
            case DrawingReader.Refused refused ->
                    throw new IOException(refused.problems().getFirst().line());
        };
    }

    /** A picture of {@code drawing} on the ground of {@code theme}; on the drawing thread only. */
    static BufferedImage picture(Drawing drawing, Theme theme) {
        StackPane pane = new StackPane(new DrawingView(drawing, ""));
        pane.setStyle("-fx-background-color: -askwell-ground; -fx-padding: 16px");
        double height = drawing.viewBox().heightFor(WIDTH - 32.0) + 32;
        Scene scene = new Scene(pane, WIDTH, height);
        scene.getStylesheets().add(sheet(theme));
        WritableImage image = scene.snapshot(null);
        int width = (int) image.getWidth();
        int[] argb = new int[width * (int) image.getHeight()];
        image.getPixelReader()
                .getPixels(
                        0,
                        0,
                        width,
                        (int) image.getHeight(),
                        PixelFormat.getIntArgbInstance(),
                        argb,
                        0,
                        width);
        BufferedImage picture =
                new BufferedImage(width, (int) image.getHeight(), BufferedImage.TYPE_INT_ARGB);
        picture.setRGB(0, 0, width, (int) image.getHeight(), argb, 0, width);
        return picture;
    }

    /** Writes {@code picture} as {@code target/drawings/NAME-THEME.png}. */
    static void write(BufferedImage picture, Path file, Theme theme) throws IOException {
        Path folder = Files.createDirectories(Path.of("target/drawings"));
        String name = file.getFileName().toString().replace(".svg", "-" + name(theme) + ".png");
        ImageIO.write(picture, "png", folder.resolve(name).toFile());
    }

    private static String sheet(Theme theme) {
        String path = "/style/" + name(theme) + ".css";
        return Objects.requireNonNull(DrawingGallery.class.getResource(path)).toExternalForm();
    }

    private static String name(Theme theme) {
        return theme.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
