package org.askwell.theme;

import javafx.scene.text.Font;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** The letters of the kiosk, the same on every machine. */
public final class Fonts {
    /** The family of all text, made for people with low vision. */
    public static final String FAMILY = "Atkinson Hyperlegible Next";

    private static final List<String> FILES =
            List.of(
                    "AtkinsonHyperlegibleNext_400Regular.ttf",
                    "AtkinsonHyperlegibleNext_700Bold.ttf");

    private Fonts() {}

    /**
     * Makes the family known to JavaFX where the machine's own font service does not offer it, as
     * on Windows and macOS.
     */
    public static void provide() {
        if (!Font.getFamilies().contains(FAMILY)) {
            FILES.forEach(Fonts::load);
        }
    }

    private static void load(String file) {
        String path = "/fonts/atkinson-hyperlegible-next/" + file;
        try (InputStream font = Fonts.class.getResourceAsStream(path)) {
            if (font == null || Font.loadFont(font, -1) == null) {
                throw new IllegalStateException("the program lacks its font " + file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
