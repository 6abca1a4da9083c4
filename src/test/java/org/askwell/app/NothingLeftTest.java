package org.askwell.app;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerLight;

import javafx.application.Application;
import javafx.scene.Scene;
import javafx.stage.Stage;

import org.askwell.kiosk.Kiosk;
import org.askwell.session.Route;
import org.askwell.tour.PatientHand;
import org.askwell.tour.TestTouch;
import org.askwell.tour.TourClock;
import org.askwell.ui.Frames;
import org.askwell.ui.FxThread;
import org.askwell.ui.Touch;
import org.askwell.ui.theme.Fonts;
import org.askwell.ui.theme.ScreenMetrics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** After a person has gone the program points to nothing that they typed. */
class NothingLeftTest {
    private static final double SIDE = 1000;
    private static final double PX_PER_MM = 4.03;
    private static final int FRAMES = 3;
    private static final Duration HOLD = Duration.ofMillis(3_100);
    private static final Duration LONG = Duration.ofMinutes(4);

    private static final Shrouded NAME = new Shrouded("Rvy{pqxzlk");
    private static final Shrouded NUMBER = new Shrouded("12245:71846");
    private static final Shrouded PASSPHRASE = new Shrouded("xbmsvt.lopdl.xfjs");

    @TempDir private Path folder;

    @SuppressWarnings("NullAway.Init")
    private Kiosk kiosk;

    @SuppressWarnings("NullAway.Init")
    private Scene scene;

    @SuppressWarnings("NullAway.Init")
    private Stage stage;

    @SuppressWarnings("NullAway.Init")
    private PatientHand hand;

    @BeforeEach
    void open() throws Exception {
        KioskUnderTest parts = new KioskUnderTest(folder);
        parts.vault().prepare(String.join("", PASSPHRASE.keys()).toCharArray()).commit();
        TourClock clock = new TourClock();
        Touch touch = TestTouch.of(new ScreenMetrics(SIDE, SIDE, PX_PER_MM), clock);
        FxThread.run(() -> {
            Fonts.provide();
            Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
            kiosk = parts.kiosk(touch);
            scene = new Scene(kiosk.root(), SIDE, SIDE);
            stage = new Stage();
            stage.setScene(scene);
            stage.show();
            hand = new PatientHand(scene, clock);
        });
    }

    @AfterEach
    void close() {
        FxThread.run(stage::close);
    }

    @Test
    void isLeftWhenThePersonIsFinished() {
        FxThread.run(() -> {
            fillIn();
            hand.tap("I'm finished");
            hand.tap("Leave");
        });

        assertThatNothingIsLeft();
    }

    @Test
    void isLeftWhenTheTimeIsUp() {
        FxThread.run(() -> {
            fillIn();
            hand.rest(LONG);
            kiosk.tick();
            hand.rest(LONG);
            kiosk.tick();
        });

        assertThatNothingIsLeft();
    }

    @Test
    void isLeftOnceTheRequestIsSentAndStaffHaveReadIt() {
        FxThread.run(() -> {
            fillIn();
            hand.find("Send");
            draw();
            hand.tap("I'm finished");
            hand.hold("centre-name", HOLD);
            hand.tap(PASSPHRASE.keys());
            draw();
            hand.tap("Open");
            draw();
            assertThat(kiosk.visit().navigator().route().get()).isEqualTo(new Route.Workbench());
            hand.tap("I'm finished");
        });

        assertThatNothingIsLeft();
    }

    /** The search itself: what is held is found, as text and as a number. */
    @Test
    void findsWhatIsHeld() {
        List<Object> held =
                List.of(
                        String.join("", NAME.keys()),
                        String.join("", PASSPHRASE.keys()).toCharArray(),
                        Long.valueOf(String.join("", NUMBER.keys())));

        HeapDump dump = new HeapDump(folder);

        assertThat(NAME.traces()).anyMatch(dump::holds);
        assertThat(PASSPHRASE.traces()).anyMatch(dump::holds);
        assertThat(dump.holds(NUMBER.asNumber())).isTrue();
        assertThat(held).hasSize(3);
    }

    /** The collector's own arrays may hold what stood in their place before. */
    @Test
    void isNotMisledByGapsInTheMemory() {
        int[] gap = {0, Integer.parseInt(String.join("", NUMBER.keys()))};

        HeapDump dump = new HeapDump(folder);

        assertThat(dump.holds(NUMBER.asNumber())).isFalse();
        assertThat(gap).hasSize(2);
    }

    /** Types and chooses everything, up to the last look at it. */
    private void fillIn() {
        hand.tap("Tap to start");
        hand.find("Ask us to call you");
        hand.find("Ask for a call");
        hand.find("Not sure");
        hand.tap(NAME.keys());
        draw();
        hand.tap("Continue");
        hand.tap(NUMBER.keys());
        draw();
        hand.tap("Continue");
        if (hand.sees("Yes")) {
            draw();
            hand.tap("Yes");
        }
        hand.find("Yes, you may leave a message");
        hand.find("Any time");
        hand.find("A phone call is fine");
        hand.tap("Show", "Show");
        draw();
        hand.find("Yes, keep this and call me");
        draw();
    }

    private void draw() {
        scene.snapshot(null);
    }

    private void assertThatNothingIsLeft() {
        FxThread.run(() ->
                assertThat(kiosk.visit().navigator().route().get()).isEqualTo(new Route.Attract()));
        awaitFrames();
        HeapDump dump = new HeapDump(folder);
        List<byte[]> traces =
                Stream.of(NAME, NUMBER, PASSPHRASE).flatMap(Shrouded::traces).toList();
        assertThat(traces)
                .filteredOn(dump::holds)
                .as("what the memory still holds")
                .extracting(trace -> new String(trace, StandardCharsets.ISO_8859_1))
                .isEmpty();
        assertThat(dump.holds(NUMBER.asNumber())).isFalse();
    }

    /** The window forgets the old screen when it draws the new one. */
    private void awaitFrames() {
        Frames.await(scene, FRAMES);
    }
}
