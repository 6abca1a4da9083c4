package org.askwell.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.Scene;

import org.askwell.kiosk.Kiosk;
import org.askwell.session.Zone;
import org.askwell.site.ScanPace;
import org.askwell.staff.FakeLog;
import org.askwell.staff.Unlocking;
import org.askwell.store.TestRequests;
import org.askwell.tour.TestTouch;
import org.askwell.tour.TourClock;
import org.askwell.ui.FxThread;
import org.askwell.ui.Motion;
import org.askwell.ui.Pulse;
import org.askwell.ui.keyboard.TypedField;
import org.askwell.ui.theme.Fonts;
import org.askwell.ui.theme.ScreenMetrics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** One switch reaches every control of every kind of screen and panel, each once in a round. */
class ScanReachTest {
    private static final char[] PASSPHRASE = "correct horse battery".toCharArray();

    @TempDir private Path folder;

    private final TourClock clock = new TourClock();
    private final HeldSpeech speech = new HeldSpeech();
    private int seen;

    @SuppressWarnings("NullAway.Init")
    private Kiosk kiosk;

    @Test
    void reachesEveryControlOnce() throws Exception {
        KioskUnderTest parts = new KioskUnderTest(folder);
        parts.vault().prepare(PASSPHRASE.clone()).commit();
        TestRequests requests = new TestRequests(parts.database(), parts.memory());
        for (int i = 1; i <= 10; i++) {
            requests.add(FakeLog.request(i, "Anna Example", FakeLog.RECEIVED));
        }
        FxThread.call(() -> {
            Fonts.provide();
            kiosk =
                    parts.kiosk(
                            TestTouch.of(new ScreenMetrics(1366, 768, 3.95), clock),
                            Motion.STILL,
                            speech);
            new Scene(kiosk.root(), 1366, 768);
            new EveryScreen(kiosk, clock, this::lookAt).visit();
            kiosk.finish();
            if (parts.vault().unlock(PASSPHRASE.clone()) instanceof Unlocking.Unlocked unlocked) {
                kiosk.visit().unlock(unlocked.session());
            }
            lookAt("the requests");
            kiosk.finish();
            return true;
        });
        assertThat(seen).isGreaterThan(30);
    }

    private void lookAt(String name) {
        if (kiosk.visit().zone() == Zone.ATTRACT) {
            return;
        }
        Scene scene = kiosk.root().getScene();
        Pulse.on(scene);
        Pulse.on(scene);
        List<Node> controls =
                kiosk.controls().stream().filter(each -> !(each instanceof TypedField)).toList();
        clock.pass(Duration.ofSeconds(1));
        kiosk.visit().scanning().set(Optional.of(new ScanPace(ScanPace.SHORTEST)));
        while (name.equals("still there?") && speech.sounds()) {
            speech.end();
        }
        assertThat(new ScanWalk(scene, clock).controls())
                .as(name)
                .containsExactlyInAnyOrderElementsOf(controls);
        kiosk.visit().scanning().set(Optional.empty());
        seen++;
    }
}
