package org.askwell.callback.view;

import atlantafx.base.theme.PrimerLight;

import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;

import org.askwell.ui.Screen;
import org.askwell.ui.theme.ScreenMetrics;
import org.askwell.ui.theme.TextSize;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Stands a screen between bands of the usual height, in a scene without a window. */
final class FormStage {
    private static final Path STYLE = Path.of("assets/style");

    private FormStage() {}

    /** A kind of screen that the kiosk runs on. */
    record Display(String name, double width, double height, double inches) {
        ScreenMetrics metrics() {
            return ScreenMetrics.of(width, height, inches);
        }
    }

    static List<Display> displays() {
        return List.of(
                new Display("1366x768", 1366, 768, 15.6),
                new Display("1280x800", 1280, 800, 21.5),
                new Display("1080x1920", 1080, 1920, 21.5),
                new Display("1920x1080", 1920, 1080, 21.5),
                new Display("3840x2160", 3840, 2160, 21.5));
    }

    static Scene scene(Screen screen, Display display, TextSize size, String theme) {
        loadFonts();
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        ScreenMetrics metrics = display.metrics();
        BorderPane root = new BorderPane(screen.node());
        root.setTop(band(metrics));
        root.setBottom(screen.foot().orElseGet(() -> band(metrics)));
        root.setStyle(
                "-fx-font-size: %spx; -fx-font-family: 'Atkinson Hyperlegible Next';"
                                .formatted(metrics.bodyText(size))
                        + " -fx-background-color: -askwell-ground;");
        Scene scene = new Scene(root, display.width(), display.height());
        for (String sheet : List.of(theme, "controls", "callback")) {
            scene.getStylesheets().add(STYLE.resolve(sheet + ".css").toUri().toString());
        }
        layOut(scene);
        return scene;
    }

    static void layOut(Scene scene) {
        for (int i = 0; i < 4; i++) {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        }
    }

    private static Region band(ScreenMetrics metrics) {
        Region band = new Region();
        band.setMinHeight(metrics.target() + 2 * metrics.gap());
        band.setStyle("-fx-background-color: -askwell-accent-soft;");
        return band;
    }

    private static void loadFonts() {
        Path fonts = Path.of("assets/fonts/atkinson-hyperlegible-next");
        for (String weight : List.of("400Regular", "700Bold")) {
            Path file = fonts.resolve("AtkinsonHyperlegibleNext_" + weight + ".ttf");
            try (InputStream in = Files.newInputStream(file)) {
                Font.loadFont(in, 12);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
