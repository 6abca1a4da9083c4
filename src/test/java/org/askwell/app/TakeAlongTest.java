package org.askwell.app;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerLight;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.Result;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;

import javafx.application.Application;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

import org.askwell.content.AskedQuestions;
import org.askwell.content.Pack;
import org.askwell.kiosk.Kiosk;
import org.askwell.session.Route;
import org.askwell.tour.TestTouch;
import org.askwell.ui.FxThread;
import org.askwell.ui.theme.Fonts;
import org.askwell.ui.theme.ScreenMetrics;
import org.askwell.ui.theme.TextSize;
import org.askwell.ui.theme.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A patient's questions leave the kiosk by the pixels of a code, and by nothing else. */
class TakeAlongTest {
    @TempDir private static Path data;

    @ParameterizedTest
    @CsvSource({
        "1080, 1920, 21.5, LIGHT,         NORMAL",
        "1080, 1920, 21.5, DARK,          LARGEST",
        "1920, 1080, 21.5, HIGH_CONTRAST, NORMAL",
        "1920, 1080, 21.5, LIGHT,         LARGEST",
        "1366,  768, 15.6, DARK,          NORMAL",
        "1280,  800, 21.5, HIGH_CONTRAST, LARGEST",
        "3840, 2160, 21.5, LIGHT,         NORMAL"
    })
    void showsACodeThatATelephoneReads(
            double width, double height, double inches, Theme theme, TextSize size) {
        ScreenMetrics metrics = ScreenMetrics.of(width, height, inches);
        FxThread.run(() -> {
            Kiosk kiosk = kiosk(metrics);
            Scene scene = new Scene(kiosk.root(), width, height);
            kiosk.visit()
                    .preferences()
                    .set(kiosk.visit().preferences().get().withTheme(theme).withTextSize(size));
            List<AskedQuestions.Asked> three = suggested(kiosk).limit(3).toList();
            three.forEach(each -> kiosk.visit().asked().set(each.id(), true));

            kiosk.visit().navigator().open(new Route.TakeAlong());

            WritableImage picture = scene.snapshot(null);
            assertThat(read(picture))
                    .isEqualTo(
                            "My questions for the medical team\n1. "
                                    + three.get(0).text()
                                    + "\n2. "
                                    + three.get(1).text()
                                    + "\n3. "
                                    + three.get(2).text());
            assertThat(whole(scene.lookup(".qr-code"), scene)).isTrue();
        });
    }

    @Test
    void forgetsTheQuestionsWithThePerson() {
        FxThread.run(() -> {
            Kiosk kiosk = kiosk(ScreenMetrics.of(1080, 1920, 21.5));
            kiosk.visit().navigator().open(new Route.Questions());
            suggested(kiosk).forEach(each -> kiosk.visit().asked().set(each.id(), true));

            kiosk.finish();

            assertThat(kiosk.visit().asked().count()).isZero();
        });
    }

    private static boolean whole(Node node, Scene scene) {
        var bounds = node.localToScene(node.getLayoutBounds());
        return bounds.getMinX() >= 0
                && bounds.getMaxX() <= scene.getWidth()
                && bounds.getMinY() >= 0
                && bounds.getMaxY() <= scene.getHeight();
    }

    private static Stream<AskedQuestions.Asked> suggested(Kiosk kiosk) {
        Pack pack = kiosk.visit().library().first();
        return pack.editions().getFirst().topics().stream()
                .flatMap(topic -> AskedQuestions.suggested(pack.id(), topic).stream());
    }

    private static String read(WritableImage picture) {
        int width = (int) picture.getWidth();
        int height = (int) picture.getHeight();
        int[] pixels = new int[width * height];
        picture.getPixelReader()
                .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        BinaryBitmap seen =
                new BinaryBitmap(
                        new HybridBinarizer(new RGBLuminanceSource(width, height, pixels)));
        try {
            Result[] results =
                    new QRCodeMultiReader()
                            .decodeMultiple(seen, Map.of(DecodeHintType.TRY_HARDER, true));
            assertThat(results).hasSize(1);
            return results[0].getText();
        } catch (NotFoundException e) {
            throw new AssertionError("no code can be read", e);
        }
    }

    private static Kiosk kiosk(ScreenMetrics metrics) {
        Fonts.provide();
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        return new KioskUnderTest(data).kiosk(TestTouch.timeless(metrics));
    }
}
