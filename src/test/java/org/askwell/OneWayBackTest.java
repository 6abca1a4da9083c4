package org.askwell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;

import org.askwell.session.CallbackStep;
import org.askwell.session.Route;
import org.askwell.shell.Kiosk;
import org.askwell.theme.Fonts;
import org.askwell.theme.ScreenMetrics;
import org.askwell.tour.TourClock;
import org.askwell.widgets.FxThread;
import org.askwell.widgets.Touch;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;

/** Two buttons with one name make a person wonder what the other one does. */
class OneWayBackTest {
    @TempDir private Path folder;

    @ParameterizedTest
    @EnumSource(CallbackStep.class)
    void isOnEachStepOfTheForm(CallbackStep step) throws Exception {
        KioskUnderTest parts = new KioskUnderTest(folder);
        parts.vault().prepare("correct horse battery".toCharArray()).commit();
        TourClock clock = new TourClock();
        ScreenMetrics metrics = new ScreenMetrics(1080, 1920, 4.03);
        long back =
                FxThread.call(() -> {
                    Fonts.provide();
                    Kiosk kiosk =
                            parts.kiosk(new Touch(metrics, clock::millis, clock, Duration.ZERO));
                    Scene scene = new Scene(kiosk.root(), 1080, 1920);
                    kiosk.visit().navigator().open(new Route.Callback(step));
                    scene.getRoot().applyCss();
                    scene.getRoot().layout();
                    return shown(scene.getRoot())
                            .filter(Button.class::isInstance)
                            .filter(button -> "Back".equals(((Button) button).getText()))
                            .count();
                });
        assertThat(back).isEqualTo(1);
    }

    private static Stream<Node> shown(Node node) {
        if (!node.isVisible()) {
            return Stream.empty();
        }
        Stream<Node> inside =
                node instanceof Parent parent
                        ? parent.getChildrenUnmodifiable().stream().flatMap(OneWayBackTest::shown)
                        : Stream.empty();
        return Stream.concat(Stream.of(node), inside);
    }
}
