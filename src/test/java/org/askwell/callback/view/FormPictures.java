package org.askwell.callback.view;

import javafx.scene.Scene;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;

import org.askwell.session.CallbackStep;
import org.askwell.session.Route;
import org.askwell.ui.FxThread;
import org.askwell.ui.Screen;
import org.askwell.ui.theme.TextSize;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import javax.imageio.ImageIO;

/** Draws every screen of the form to {@code target/pictures}, to be looked at by a person. */
public final class FormPictures {
    private FormPictures() {}

    /**
     * Draws on each display that {@code args} name, followed by a text size and a theme: {@code
     * 1366x768 LARGEST light}.
     */
    public static void main(String[] args) {
        for (int i = 0; i + 2 < args.length; i += 3) {
            String name = args[i];
            TextSize size = TextSize.valueOf(args[i + 1]);
            String theme = args[i + 2];
            FormStage.Display display =
                    FormStage.displays().stream()
                            .filter(d -> d.name().equals(name))
                            .findFirst()
                            .orElseThrow();
            FxThread.run(() -> draw(display, size, theme));
        }
        System.exit(0);
    }

    private static void draw(FormStage.Display display, TextSize size, String theme) {
        for (CallbackStep step : CallbackStep.values()) {
            FormFixture fixture = new FormFixture(display.metrics());
            fixture.fill();
            Screen screen = fixture.screens.screen(step, fixture.form);
            if (step == CallbackStep.NAME || step == CallbackStep.TELEPHONE) {
                fixture.form.telephone().set("0207");
                fixture.form.accept(step);
            }
            save(screen, display, size, theme, step.name());
        }
        FormFixture fixture = new FormFixture(display.metrics());
        save(
                fixture.screens.done(new Route.Done("X4F-7KQD", Optional.empty())),
                display,
                size,
                theme,
                "DONE");
        fixture.form.telephone().set("07700900999");
        Screen doubt = fixture.screens.screen(CallbackStep.TELEPHONE, fixture.form);
        fixture.form.accept(CallbackStep.TELEPHONE);
        save(doubt, display, size, theme, "TELEPHONE_DOUBT");
    }

    private static void save(
            Screen screen, FormStage.Display display, TextSize size, String theme, String name) {
        Scene scene = FormStage.scene(screen, display, size, theme);
        WritableImage image = scene.snapshot(null);
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        BufferedImage drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        PixelReader pixels = image.getPixelReader();
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                drawn.setRGB(x, y, pixels.getArgb(x, y));
            }
        }
        Path file =
                Path.of(
                        "target/pictures",
                        display.name() + "-" + size + "-" + theme,
                        name + ".png");
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            ImageIO.write(drawn, "png", file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
