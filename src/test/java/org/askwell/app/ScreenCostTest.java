package org.askwell.app;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerLight;

import javafx.application.Application;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;

import org.askwell.kiosk.Kiosk;
import org.askwell.session.Preferences;
import org.askwell.tour.PatientHand;
import org.askwell.tour.SilentSpeech;
import org.askwell.tour.TestTouch;
import org.askwell.tour.TourClock;
import org.askwell.ui.Frames;
import org.askwell.ui.FxThread;
import org.askwell.ui.Motion;
import org.askwell.ui.theme.Fonts;
import org.askwell.ui.theme.ScreenMetrics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.function.Predicate;

/**
 * What screens, taps and waiting cost, counted and not timed, so that every machine finds the same.
 * The bounds leave room for a new line or button, and none for doing things twice.
 */
@SuppressWarnings("NullAway.Init")
class ScreenCostTest {
    /** What is drawn beyond the screen of the headless platform throws: it has 1000 px a side. */
    private static final double SIDE = 1000;

    /** How much higher than wide a screen is of which a part may be lowered. */
    private static final double UPRIGHT = 1.9;

    private static final double PX_PER_MM = 4.03;
    private static final String QUESTION = "What about side effects?";

    /** Looks for the rules of a node's style: most of the time of a tap. */
    private static final String FIND_STYLES = "javafx.scene.CssStyleHelper::createStyleHelper";

    private static final String FORGET_STYLES =
            "com.sun.javafx.css.StyleManager$CacheContainer::clearCache";

    private static final String REQUEST_PULSE =
            "com.sun.javafx.tk.quantum.QuantumToolkit::requestNextPulse";
    private static final String BEGIN_ANIMATION =
            "com.sun.scenario.animation.AbstractPrimaryTimer::addPulseReceiver";
    private static final String END_ANIMATION =
            "com.sun.scenario.animation.AbstractPrimaryTimer::removePulseReceiver";

    /** As many as a control needs that looks different once it is touched. */
    private static final long FEW = 12;

    private final TourClock clock = new TourClock();

    @TempDir private Path folder;

    private Kiosk kiosk;
    private Scene scene;
    private Stage stage;
    private PatientHand hand;

    @BeforeEach
    void prepare() {
        FxThread.run(() -> {
            Fonts.provide();
            Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        });
    }

    @AfterEach
    void close() {
        FxThread.run(stage::close);
    }

    @Test
    void showsFewNodes() {
        open();
        // People who wait, each of some ten shapes, take most of them.
        assertThat(nodes(Node::isVisible)).as("first screen").isBetween(20, 125);

        tap("Tap to start");
        assertThat(nodes(Node::isVisible)).as("questions").isBetween(20, 70);

        tap(QUESTION);
        assertThat(nodes(Node::isVisible)).as("answer").isBetween(20, 90);
    }

    @Test
    void looksForNoStyleWhereAScreenWasBuiltAheadOrKept() {
        open();
        rest();
        assertThat(stylesFound("Tap to start")).as("questions").isLessThan(FEW);
        rest();
        assertThat(stylesFound(QUESTION)).as("answer").isLessThan(FEW);
        assertThat(stylesFound("Back")).as("questions again").isLessThan(FEW);
        assertThat(stylesFound(QUESTION)).as("answer again").isLessThan(FEW);
    }

    /** Somebody who taps twice at once leaves no time for building between. */
    @Test
    void looksForNoStyleOfAnAnswerThatIsTheFirstOfAVisit() {
        open();
        rest();
        tap("Tap to start");

        assertThat(stylesFound(QUESTION)).as("answer").isLessThan(FEW);
    }

    @Test
    void looksForNoStyleOnALoweredScreenEither() {
        open(new ScreenMetrics(SIDE / UPRIGHT, SIDE, PX_PER_MM / UPRIGHT));
        tap("Tap to start");
        FxThread.run(() -> {
            ObjectProperty<Preferences> preferences = kiosk.visit().preferences();
            preferences.set(preferences.get().withLowered(true));
        });
        rest();

        assertThat(stylesFound(QUESTION)).as("answer").isLessThan(FEW);
        assertThat(stylesFound("Back")).as("questions again").isLessThan(FEW);
    }

    @Test
    void looksForTheStyleOfWhatIsNewOnly() {
        open();
        rest();
        tap("Tap to start");
        rest();

        assertThat(stylesFound("My questions")).isLessThan(220);
    }

    /** Each lays out and draws the whole screen. */
    @Test
    void takesFewPulsesForATap() {
        open();
        rest();
        tap("Tap to start");
        rest();

        assertThat(calls(QUESTION, REQUEST_PULSE)).as("answer").isBetween(1L, 9L);
        assertThat(calls("Back", REQUEST_PULSE)).as("questions").isBetween(1L, 9L);
    }

    @Test
    void keepsNoNodesOfAVisit() {
        open();
        int before = nodes(_ -> true);

        for (int visit = 0; visit < 3; visit++) {
            tap("Tap to start", QUESTION, "Back", "Compare both side by side", "Back");
            assertThat(nodes(_ -> true)).as("within a visit").isLessThan(6_000);
            tap("I'm finished");
        }

        assertThat(nodes(_ -> true)).isLessThan(before + 20);
    }

    /** The toolkit notes each way in which styles combine, for as long as a scene lasts. */
    @Test
    void keepsNoStylesOfAVisit() {
        open();
        tap("Tap to start");

        assertThat(calls("I'm finished", FORGET_STYLES)).isPositive();
    }

    @Test
    void movesNothingOnceItIsThere() {
        Map<String, Long> calls =
                CallCount.during(this::open, folder, BEGIN_ANIMATION, END_ANIMATION);

        assertThat(calls.getOrDefault(BEGIN_ANIMATION, 0L))
                .as("movements that have begun, and ended")
                .isEqualTo(calls.getOrDefault(END_ANIMATION, 0L));
    }

    /** One picture for each question that follows another, and no movement between them. */
    @Test
    void drawsAFewTimesInAMinuteWithoutAnybody() {
        open();
        rest();

        Map<String, Long> calls =
                CallCount.during(this::waitAMinute, folder, BEGIN_ANIMATION, REQUEST_PULSE);

        assertThat(calls).doesNotContainKey(BEGIN_ANIMATION);
        assertThat(calls.getOrDefault(REQUEST_PULSE, 0L)).isBetween(1L, 60L);
    }

    @Test
    void drawsNothingInAMinuteWhereLessMotionIsAskedFor() {
        open(new ScreenMetrics(SIDE, SIDE, PX_PER_MM), Motion.STILL);
        rest();

        Map<String, Long> calls =
                CallCount.during(this::waitAMinute, folder, BEGIN_ANIMATION, REQUEST_PULSE);

        assertThat(calls).isEmpty();
    }

    /** Else a method that JavaFX has renamed would pass for one that is never called. */
    @Test
    void countsWhatIsCalled() {
        open();

        Map<String, Long> calls =
                CallCount.during(
                        () -> {
                            FxThread.run(() -> Motion.MOVING.comeIn(kiosk.root()).run());
                            tap("Tap to start");
                        },
                        folder,
                        FIND_STYLES,
                        REQUEST_PULSE,
                        BEGIN_ANIMATION,
                        END_ANIMATION);

        assertThat(calls)
                .containsOnlyKeys(FIND_STYLES, REQUEST_PULSE, BEGIN_ANIMATION, END_ANIMATION);
    }

    private void open() {
        open(new ScreenMetrics(SIDE, SIDE, PX_PER_MM));
    }

    private void open(ScreenMetrics metrics) {
        open(metrics, Motion.MOVING);
    }

    private void open(ScreenMetrics metrics, Motion motion) {
        KioskUnderTest parts = new KioskUnderTest(folder);
        FxThread.run(() -> {
            kiosk = parts.kiosk(TestTouch.of(metrics, clock), motion, new SilentSpeech());
            scene = new Scene(kiosk.root(), metrics.width(), metrics.height());
            stage = new Stage();
            stage.setScene(scene);
            stage.setX(0);
            stage.setY(0);
            stage.show();
            hand = new PatientHand(scene, clock);
        });
        awaitFrames();
    }

    private void tap(String... labels) {
        for (String label : labels) {
            FxThread.run(() -> hand.find(label));
            awaitFrames();
        }
    }

    private long stylesFound(String label) {
        return calls(label, FIND_STYLES);
    }

    /**
     * How often {@code method} is called for a tap on {@code label}, and until its screen rests.
     */
    private long calls(String label, String method) {
        return CallCount.during(() -> tap(label), folder, method).getOrDefault(method, 0L);
    }

    /** Everything is built that is built while nobody does anything. */
    private void rest() {
        for (int second = 0; second < 12; second++) {
            FxThread.run(() -> clock.pass(Duration.ofSeconds(1)));
        }
        awaitFrames();
    }

    private void waitAMinute() {
        for (int second = 0; second < 60; second++) {
            FxThread.run(() -> {
                clock.pass(Duration.ofSeconds(1));
                kiosk.tick();
            });
        }
    }

    /** How many nodes the scene holds, those below one that is not {@code wanted} left out. */
    private int nodes(Predicate<Node> wanted) {
        return FxThread.call(() -> nodes(scene.getRoot(), wanted));
    }

    private static int nodes(Node node, Predicate<Node> wanted) {
        if (!wanted.test(node)) {
            return 0;
        }
        return 1
                + (node instanceof Parent parent
                        ? parent.getChildrenUnmodifiable().stream()
                                .mapToInt(child -> nodes(child, wanted))
                                .sum()
                        : 0);
    }

    /** What a frame has laid out may ask for another. */
    private void awaitFrames() {
        Frames.await(scene, 3);
    }
}
