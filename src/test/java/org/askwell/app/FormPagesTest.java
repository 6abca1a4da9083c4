package org.askwell.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.Labeled;

import org.askwell.kiosk.Kiosk;
import org.askwell.session.CallbackStep;
import org.askwell.session.Route;
import org.askwell.site.json.SiteSettingsReader;
import org.askwell.tour.TestTouch;
import org.askwell.tour.TourClock;
import org.askwell.ui.FxThread;
import org.askwell.ui.Pulse;
import org.askwell.ui.paging.Pages;
import org.askwell.ui.theme.Fonts;
import org.askwell.ui.theme.ScreenMetrics;
import org.askwell.ui.theme.TextSize;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Nobody has to turn many pages to be called back, even with the largest text. */
class FormPagesTest {
    private static final int MOST = 12;

    /** What leads on from each screen for somebody who gives the usual answers. */
    private static final Map<Route, String> WAY =
            Map.of(
                    at(CallbackStep.WHAT_IT_IS_NOT_FOR),
                    "Ask for a call",
                    at(CallbackStep.TOPIC),
                    "Not sure",
                    at(CallbackStep.NAME),
                    "Continue",
                    at(CallbackStep.TELEPHONE),
                    "Continue",
                    at(CallbackStep.MESSAGE),
                    "Yes, you may leave a message",
                    at(CallbackStep.WHEN),
                    "Any time",
                    at(CallbackStep.SUPPORT),
                    "A phone call is fine",
                    at(CallbackStep.CHECK),
                    "Send",
                    new Route.Done("K7R-MX4C", Optional.empty()),
                    "I'm finished");

    @TempDir private Path folder;

    @Test
    void takesFewPagesOnASmallScreenWithTheLargestText() throws Exception {
        KioskUnderTest parts = new KioskUnderTest(folder);
        parts.vault().prepare("correct horse battery".toCharArray()).commit();
        int pages =
                FxThread.call(() -> {
                    Fonts.provide();
                    Kiosk kiosk =
                            parts.kiosk(
                                    TestTouch.of(
                                            ScreenMetrics.of(1280, 800, 21.5), new TourClock()),
                                    SiteSettingsReader.defaults());
                    Scene scene = new Scene(kiosk.root(), 1280, 800);
                    kiosk.visit()
                            .preferences()
                            .set(kiosk.visit().preferences().get().withTextSize(TextSize.LARGEST));
                    return WAY.entrySet().stream()
                            .mapToInt(step -> pages(kiosk, scene, step))
                            .sum();
                });
        assertThat(pages).isLessThanOrEqualTo(MOST);
    }

    /** Pages turned to until what leads on from there is in sight. */
    private static int pages(Kiosk kiosk, Scene scene, Map.Entry<Route, String> step) {
        kiosk.visit().navigator().open(step.getKey());
        Pulse.on(scene);
        int pages = 1;
        while (!sees(kiosk, step.getValue())) {
            Pages.in(kiosk.root()).orElseThrow().next();
            Pulse.on(scene);
            pages++;
            assertThat(pages).as(step.toString()).isLessThan(MOST);
        }
        return pages;
    }

    private static boolean sees(Kiosk kiosk, String label) {
        return kiosk.controls().stream()
                .anyMatch(node -> node instanceof Labeled known && label.equals(known.getText()));
    }

    private static Route at(CallbackStep step) {
        return new Route.Callback(step);
    }
}
