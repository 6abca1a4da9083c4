package org.askwell.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.askwell.kiosk.chrome.Logo;
import org.askwell.ui.FxThread;
import org.askwell.work.Problem;
import org.askwell.work.ToldException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import javax.imageio.ImageIO;

@SuppressWarnings("NullAway.Init")
class LogoFileTest {
    @TempDir private Path folder;

    @Test
    void readsADrawing() throws Exception {
        Path file = folder.resolve("logo.svg");
        Files.writeString(
                file,
                "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'>"
                        + "<circle cx='4' cy='4' r='4' fill='token:accent'/></svg>");

        assertThat(new LogoFile(file).read()).isInstanceOf(Logo.Drawn.class);
        assertThat(new LogoFile(file).problems()).isEmpty();
    }

    @Test
    void readsAPicture() throws Exception {
        Path file = png(20, 10);

        assertThat(new LogoFile(file).problems()).isEmpty();
        FxThread.run(() -> {
            try {
                assertThat(new LogoFile(file).read()).isInstanceOf(Logo.Pixels.class);
            } catch (IOException | ToldException e) {
                throw new AssertionError(e);
            }
        });
    }

    @Test
    void tellsWhatKeepsItFromShowing() throws Exception {
        assertThat(problem(folder.resolve("gone.png"))).contains("site.json:logo: gone.png");
        assertThat(problem(png(5000, 1))).contains("wider or higher than 4096 px");

        Path text = Files.writeString(folder.resolve("text.png"), "no picture at all, but words");
        assertThat(problem(text)).contains("is not a PNG");
        assertThatThrownBy(() -> new LogoFile(text).read()).isInstanceOf(ToldException.class);

        Path large = Files.write(folder.resolve("large.png"), new byte[2_000_000]);
        assertThat(problem(large)).contains("larger than 1 MB");

        Path script =
                Files.writeString(
                        folder.resolve("script.svg"),
                        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'>"
                                + "<script>1</script></svg>");
        assertThat(problem(script)).contains("script");
    }

    private Path png(int width, int height) throws IOException {
        Path file = folder.resolve("logo" + width + ".png");
        ImageIO.write(
                new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB),
                "png",
                file.toFile());
        return file;
    }

    private static String problem(Path file) {
        return new LogoFile(file).problems().stream().map(Problem::line).reduce("", String::concat);
    }
}
