package org.askwell.content.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import javafx.application.Platform;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.StackPane;

import org.askwell.content.figure.Drawing;
import org.askwell.content.figure.Drawing.ViewBox;
import org.askwell.content.figure.DrawingReader;
import org.askwell.ui.theme.Theme;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;

class DrawingViewTest {
    @BeforeAll
    static void startToolkit() throws InterruptedException {
        CountDownLatch started = new CountDownLatch(1);
        try {
            Platform.startup(started::countDown);
        } catch (IllegalStateException alreadyStarted) {
            started.countDown();
        }
        started.await();
    }

    @Test
    void isAsHighAsItsWidthAsks() {
        DrawingView view = new DrawingView(square("ground"), "A square");
        assertThat(view.getContentBias()).isEqualTo(Orientation.HORIZONTAL);
        assertThat(view.prefHeight(400)).isEqualTo(200);
        assertThat(view.prefWidth(-1)).isEqualTo(100);
    }

    @Test
    void saysWhatItShows() {
        DrawingView view = new DrawingView(square("ground"), "A square");
        assertThat(view.getAccessibleText()).isEqualTo("A square");
        assertThat(view.getAccessibleRole()).isEqualTo(AccessibleRole.IMAGE_VIEW);
    }

    @Test
    void isMirroredWhereItSaysSo() {
        Drawing plain = square("ground");
        assertThat(orientation(plain)).isEqualTo(NodeOrientation.LEFT_TO_RIGHT);
        Drawing screen = new Drawing(plain.viewBox(), plain.shapes(), true);
        assertThat(orientation(screen)).isEqualTo(NodeOrientation.RIGHT_TO_LEFT);
    }

    private static NodeOrientation orientation(Drawing drawing) {
        DrawingView view = new DrawingView(drawing, "");
        StackPane arabic = new StackPane(view);
        arabic.setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
        return view.getEffectiveNodeOrientation();
    }

    @Test
    void fillsItsWidthWithTheDrawing() throws Exception {
        BufferedImage picture = onDrawingThread(() -> picture("ink", Theme.LIGHT));
        assertThat(picture.getWidth() / (double) picture.getHeight())
                .isCloseTo(1016.0 / (984 / 2 + 32), within(0.01));
        assertThat(picture.getRGB(20, 20)).isEqualTo(0xFF0F3D45);
        assertThat(picture.getRGB(995, picture.getHeight() - 20)).isEqualTo(0xFF0F3D45);
        assertThat(picture.getRGB(8, 8)).isEqualTo(0xFFFAF7F0);
    }

    @Test
    void takesItsColoursFromTheTheme() throws Exception {
        Set<Integer> colours = new HashSet<>();
        for (Theme theme : Theme.values()) {
            colours.add(onDrawingThread(() -> picture("cell", theme)).getRGB(500, 200));
        }
        assertThat(colours).hasSize(Theme.values().length);
    }

    @ParameterizedTest
    @MethodSource("files")
    void showsEveryBundledDrawingInEveryTheme(Path file) throws Exception {
        Drawing drawing = DrawingGallery.drawing(file);
        for (Theme theme : Theme.values()) {
            BufferedImage picture = onDrawingThread(() -> DrawingGallery.picture(drawing, theme));
            DrawingGallery.write(picture, file, theme);
            assertThat(coloursOf(picture)).hasSizeGreaterThanOrEqualTo(4);
        }
    }

    static List<Path> files() {
        return DrawingGallery.files();
    }

    private static BufferedImage picture(String colour, Theme theme) {
        return DrawingGallery.picture(square(colour), theme);
    }

    private static Drawing square(String colour) {
        String svg =
                """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="50 50 100 50">
                  <rect x="50" y="50" width="100" height="50" fill="token:%s"/>
                </svg>
                """
                        .formatted(colour);
        var reading = new DrawingReader().read("square.svg", svg.getBytes(StandardCharsets.UTF_8));
        Drawing drawing = ((DrawingReader.Read) reading).drawing();
        assertThat(drawing.viewBox()).isEqualTo(new ViewBox(50, 50, 100, 50));
        return drawing;
    }

    private static Set<Integer> coloursOf(BufferedImage picture) {
        Set<Integer> colours = new HashSet<>();
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                colours.add(picture.getRGB(x, y));
            }
        }
        return colours;
    }

    private static <T> T onDrawingThread(Callable<T> work) throws Exception {
        FutureTask<T> task = new FutureTask<>(work);
        Platform.runLater(task);
        return task.get();
    }
}
