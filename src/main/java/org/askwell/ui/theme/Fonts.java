package org.askwell.ui.theme;

import javafx.scene.text.Font;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** The letters of the kiosk, the same on every machine. */
public final class Fonts {
    /** The family of all text, made for people with low vision. */
    public static final String FAMILY = "Atkinson Hyperlegible Next";

    /** The family of text in Arabic letters, which has Latin letters and digits as well. */
    public static final String ARABIC = "IBM Plex Sans Arabic";

    private static final List<String> FILES =
            List.of(
                    "atkinson-hyperlegible-next/AtkinsonHyperlegibleNext_400Regular.ttf",
                    "atkinson-hyperlegible-next/AtkinsonHyperlegibleNext_700Bold.ttf",
                    "ibm-plex-sans-arabic/IBMPlexSansArabic_400Regular.ttf",
                    "ibm-plex-sans-arabic/IBMPlexSansArabic_700Bold.ttf",
                    "noto-sans-devanagari/NotoSansDevanagari_400Regular.ttf",
                    "noto-sans-devanagari/NotoSansDevanagari_700Bold.ttf",
                    "noto-sans-bengali/NotoSansBengali_400Regular.ttf",
                    "noto-sans-bengali/NotoSansBengali_700Bold.ttf",
                    "noto-sans-gurmukhi/NotoSansGurmukhi_400Regular.ttf",
                    "noto-sans-gurmukhi/NotoSansGurmukhi_700Bold.ttf",
                    "noto-sans-gujarati/NotoSansGujarati_400Regular.ttf",
                    "noto-sans-gujarati/NotoSansGujarati_700Bold.ttf",
                    "noto-sans-tamil/NotoSansTamil_400Regular.ttf",
                    "noto-sans-tamil/NotoSansTamil_700Bold.ttf");

    private Fonts() {}

    /**
     * Makes the families known to JavaFX where the machine's own font service does not offer them,
     * as on Windows and macOS.
     */
    public static void provide() {
        if (!Font.getFamilies().contains(FAMILY)) {
            FILES.forEach(Fonts::load);
        }
    }

    private static void load(String file) {
        String path = "/fonts/" + file;
        try (InputStream font = Fonts.class.getResourceAsStream(path)) {
            if (font == null || Font.loadFont(font, -1) == null) {
                throw new IllegalStateException("the program lacks its font " + file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
