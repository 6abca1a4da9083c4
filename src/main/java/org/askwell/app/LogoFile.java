package org.askwell.app;

import javafx.scene.image.Image;

import org.askwell.content.figure.DrawingReader;
import org.askwell.kiosk.chrome.Logo;
import org.askwell.work.Problem;
import org.askwell.work.ToldException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The file that holds the centre's logo: a drawing in the checked subset of SVG, or a PNG. */
record LogoFile(Path file) {
    private static final long MOST_BYTES = 1_000_000;
    private static final int MOST_SIDE = 4096;

    /** How a PNG begins (PNG, third edition, 5.2). */
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

    /** Where the width and the height stand, of 4 bytes each (PNG, 11.2.1). */
    private static final int SIZE_AT = 16;

    /** What keeps the logo from being shown; nothing where it can be. */
    List<Problem> problems() {
        try {
            byte[] bytes = bytes();
            return drawing()
                    ? new DrawingReader().read(name(), bytes)
                                    instanceof DrawingReader.Refused(List<Problem> problems)
                            ? problems
                            : List.of()
                    : picture(bytes);
        } catch (IOException e) {
            return wrong("cannot be read", "put a file there that the kiosk may read");
        }
    }

    /** The logo; to be called away from the drawing thread. */
    Logo read() throws IOException, ToldException {
        List<Problem> problems = problems();
        if (!problems.isEmpty()) {
            throw new ToldException(problems.getFirst().line());
        }
        byte[] bytes = bytes();
        if (drawing()
                && new DrawingReader().read(name(), bytes)
                        instanceof DrawingReader.Read(var drawing)) {
            return new Logo.Drawn(drawing);
        }
        Image image = new Image(new ByteArrayInputStream(bytes));
        if (image.isError()) {
            throw new ToldException(wrong("is a damaged PNG", "save it anew").getFirst().line());
        }
        return new Logo.Pixels(image);
    }

    private List<Problem> picture(byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            return wrong("is larger than 1 MB", "make it smaller");
        }
        if (bytes.length < SIZE_AT + 2 * Integer.BYTES
                || !Arrays.equals(PNG, 0, PNG.length, bytes, 0, PNG.length)) {
            return wrong("is not a PNG", "save it as one, or as an SVG");
        }
        ByteBuffer size = ByteBuffer.wrap(bytes, SIZE_AT, 2 * Integer.BYTES);
        int width = size.getInt();
        int height = size.getInt();
        boolean fits = width > 0 && width <= MOST_SIDE && height > 0 && height <= MOST_SIDE;
        return fits
                ? List.of()
                : wrong(
                        "is wider or higher than " + MOST_SIDE + " px",
                        "make it smaller; 1000 px are enough");
    }

    /** The bytes of the file; no more than show that it is too large. */
    private byte[] bytes() throws IOException {
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes((int) MOST_BYTES + 1);
        }
    }

    private boolean drawing() {
        return name().toLowerCase(Locale.ROOT).endsWith(".svg");
    }

    private String name() {
        return String.valueOf(file.getFileName());
    }

    private List<Problem> wrong(String what, String remedy) {
        return List.of(Problem.notice("site.json", "logo", name() + " " + what, remedy));
    }
}
