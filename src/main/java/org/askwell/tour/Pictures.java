package org.askwell.tour;

import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import javax.imageio.ImageIO;

/** Takes a picture of a scene, whether or not it is in a window, into a numbered PNG file. */
final class Pictures implements Witness {
    private final Scene scene;
    private final Path folder;
    private int taken;

    Pictures(Scene scene, Path folder) {
        this.scene = scene;
        this.folder = folder;
    }

    /**
     * Writes {@code NN-name.png}.
     *
     * @return the name of the file
     * @throws IOException where it cannot be written
     */
    @Override
    public String see(String name) throws IOException {
        String file = String.format(Locale.ROOT, "%02d-%s.png", ++taken, name);
        WritableImage image = scene.snapshot(null);
        try (OutputStream out = Files.newOutputStream(folder.resolve(file))) {
            ImageIO.write(buffered(image), "png", out);
        }
        return file;
    }

    int taken() {
        return taken;
    }

    private static BufferedImage buffered(WritableImage image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader()
                .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        BufferedImage buffered = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        buffered.getRaster().setDataElements(0, 0, width, height, pixels);
        return buffered;
    }
}
