package org.askwell.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;

import org.askwell.kiosk.Kiosk;
import org.askwell.session.CallbackStep;
import org.askwell.session.Preferences;
import org.askwell.session.Route;
import org.askwell.tour.TestTouch;
import org.askwell.tour.TourClock;
import org.askwell.ui.FxThread;
import org.askwell.ui.theme.Fonts;
import org.askwell.ui.theme.ScreenMetrics;
import org.askwell.ui.theme.TextSize;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Two buttons with one name make a person wonder what the other one does. */
class OneWayBackTest {
    @TempDir private Path folder;

    @ParameterizedTest
    @EnumSource(CallbackStep.class)
    void isOnEachStepOfTheForm(CallbackStep step) throws Exception {
        Scene scene = scene(new ScreenMetrics(1080, 1920, 4.03), TextSize.NORMAL, step);

        assertThat(buttons(scene, "Back")).hasSize(1);
    }

    /** On a small screen the first step has pages, and its band leads out of the form. */
    @Test
    void isOnALaterPageOfTheFirstStepToo() throws Exception {
        Scene scene =
                scene(
                        new ScreenMetrics(800, 480, 4.03),
                        TextSize.LARGEST,
                        CallbackStep.WHAT_IT_IS_NOT_FOR);

        FxThread.run(() -> {
            buttons(scene, "Next").getFirst().fire();
            layOut(scene);
        });

        assertThat(buttons(scene, "Previous")).hasSize(1);
        assertThat(buttons(scene, "Back")).hasSize(1);
    }

    private Scene scene(ScreenMetrics metrics, TextSize size, CallbackStep step) throws Exception {
        KioskUnderTest parts = new KioskUnderTest(folder);
        parts.vault().prepare("correct horse battery".toCharArray()).commit();
        TourClock clock = new TourClock();
        return FxThread.call(() -> {
            Fonts.provide();
            Kiosk kiosk = parts.kiosk(TestTouch.of(metrics, clock));
            Scene scene = new Scene(kiosk.root(), metrics.width(), metrics.height());
            ObjectProperty<Preferences> preferences = kiosk.visit().preferences();
            preferences.set(preferences.get().withTextSize(size));
            kiosk.visit().navigator().open(new Route.Callback(step));
            layOut(scene);
            return scene;
        });
    }

    private static void layOut(Scene scene) {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
    }

    private static List<Button> buttons(Scene scene, String label) {
        return shown(scene.getRoot())
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .filter(button -> label.equals(button.getText()))
                .toList();
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
