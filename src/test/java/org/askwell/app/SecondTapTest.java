package org.askwell.app;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerLight;

import javafx.application.Application;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;

import org.askwell.kiosk.Kiosk;
import org.askwell.session.CallbackStep;
import org.askwell.session.PackId;
import org.askwell.session.Panel;
import org.askwell.session.Route;
import org.askwell.staff.StaffKeysException;
import org.askwell.tour.TestTouch;
import org.askwell.tour.TourClock;
import org.askwell.ui.FxThread;
import org.askwell.ui.keyboard.TypedField;
import org.askwell.ui.theme.Fonts;
import org.askwell.ui.theme.ScreenMetrics;
import org.askwell.ui.theme.TextSize;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Which quick second taps and presses of keys count. */
@SuppressWarnings("NullAway.Init")
class SecondTapTest {
    private static final PackId ARTICLE = new PackId("chemotherapy-immunotherapy");
    private static final Duration QUICKLY = Duration.ofMillis(100);
    private static final Duration LONG = Duration.ofMinutes(4);

    /** With the 499 ms after it, late for a second tap; in no more, screens are built ahead. */
    private static final Duration LATE = Duration.ofMillis(399);

    private final TourClock clock = new TourClock();

    @TempDir private Path folder;

    private Kiosk kiosk;
    private Scene scene;
    private Finger finger;
    private KeyHand keys;

    @BeforeEach
    void open() throws StaffKeysException {
        open(ScreenMetrics.of(1080, 1920, 21.5));
    }

    private void open(ScreenMetrics metrics) throws StaffKeysException {
        KioskUnderTest parts = new KioskUnderTest(folder);
        parts.vault().prepare("correct horse battery".toCharArray()).commit();
        FxThread.run(() -> {
            Fonts.provide();
            Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
            kiosk = parts.kiosk(TestTouch.of(metrics, clock));
            scene = new Scene(kiosk.root(), metrics.width(), metrics.height());
            finger = new Finger(scene);
            keys = new KeyHand(scene, clock);
        });
    }

    @Test
    void doesNothingOnAnyScreenWhereverTheFirstTapWas() {
        List<Route> routes =
                List.of(
                        new Route.Attract(),
                        new Route.Library(),
                        new Route.Search(),
                        new Route.Found(),
                        new Route.Topics(ARTICLE),
                        new Route.Topic(ARTICLE, "side-effects"),
                        new Route.Compare(ARTICLE),
                        new Route.Questions(),
                        new Route.TakeAlong(),
                        new Route.Callback(CallbackStep.CHECK),
                        new Route.Done("234-6789", Optional.empty()),
                        new Route.NotKept(),
                        new Route.StaffGate(),
                        new Route.SetUp(),
                        new Route.Recovery(),
                        new Route.Workbench());
        assertThat(routes)
                .extracting(Object::getClass)
                .containsExactlyInAnyOrder(Route.class.getPermittedSubclasses());
        for (Route route : routes) {
            FxThread.run(
                    () -> tapWhereItsControlsCome(() -> kiosk.visit().navigator().open(route)));
        }
    }

    @Test
    void doesNothingOnAnyPanelWhereverTheFirstTapWas() {
        List<Panel> panels =
                List.of(
                        new Panel.UrgentHelp(),
                        new Panel.KeyHelp(),
                        new Panel.Word(ARTICLE, "nausea"),
                        new Panel.NotHeard(Panel.Reason.NO_VOICE),
                        new Panel.HearTyping(),
                        new Panel.Leave(),
                        new Panel.MakeItEasier(),
                        new Panel.Languages());
        assertThat(panels)
                .extracting(Object::getClass)
                .containsExactlyInAnyOrder(Panel.class.getPermittedSubclasses());
        for (Panel panel : panels) {
            FxThread.run(
                    () -> tapWhereItsControlsCome(() -> kiosk.visit().navigator().show(panel)));
        }
    }

    /** Whatever opens by {@code opens}, as late as it likes, is not touched by a second tap. */
    private void tapWhereItsControlsCome(Runnable opens) {
        opens.run();
        finger.layOut();
        List<Bounds> places =
                kiosk.controls().stream()
                        .map(control -> control.localToScene(control.getLayoutBounds()))
                        .toList();
        assertThat(places).isNotEmpty();
        for (Bounds place : places) {
            kiosk.finish();
            finger.layOut();
            clock.pass(Duration.ofMillis(500));
            finger.tap(place.getCenterX(), place.getCenterY());
            clock.pass(LATE);
            kiosk.visit().navigator().closePanel();
            kiosk.visit().navigator().open(new Route.Questions());
            opens.run();
            finger.layOut();
            List<String> shown = finger.texts();
            Route before = route();
            clock.pass(Duration.ofMillis(499));
            finger.tap(place.getCenterX(), place.getCenterY());
            finger.layOut();
            assertThat(route()).isEqualTo(before);
            assertThat(finger.texts()).isEqualTo(shown);
        }
    }

    private Route route() {
        return kiosk.visit().navigator().route().get();
    }

    private Optional<Panel> panel() {
        return kiosk.visit().navigator().panel().get();
    }

    private void go(Route route) {
        kiosk.visit().navigator().open(route);
        finger.layOut();
        clock.pass(Duration.ofSeconds(1));
    }

    private Node find(String label) {
        return kiosk.controls().stream()
                .filter(node -> node instanceof Labeled labeled && label.equals(labeled.getText()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing is called " + label));
    }

    /** Taps what is called {@code label}; another tap in its place follows the picture quickly. */
    private void tapTwice(String label) {
        Node node = find(label);
        Bounds bounds = node.localToScene(node.getLayoutBounds());
        finger.tap(node);
        finger.layOut();
        clock.pass(QUICKLY);
        finger.tap(bounds.getCenterX(), bounds.getCenterY());
        finger.layOut();
    }

    @Test
    void countsAgainHalfASecondAfterThePicture() {
        FxThread.run(() -> {
            go(new Route.Topics(ARTICLE));
            tapTwice("I'm finished");
            assertThat(route()).isEqualTo(new Route.Attract());
        });
        FxThread.run(() -> {
            go(new Route.Topics(ARTICLE));
            Node finished = find("I'm finished");
            Bounds there = finished.localToScene(finished.getLayoutBounds());
            finger.tap(finished);
            finger.layOut();
            clock.pass(Duration.ofMillis(499));
            finger.tap(there.getCenterX(), there.getCenterY());
            assertThat(route()).isEqualTo(new Route.Attract());
            clock.pass(Duration.ofMillis(1));
            finger.tap(there.getCenterX(), there.getCenterY());
            assertThat(route()).isEqualTo(new Route.Topics(ARTICLE));
        });
    }

    @Test
    void waitsForAPictureThatComesLate() {
        FxThread.run(() -> {
            go(new Route.Topics(ARTICLE));
            Node finished = find("I'm finished");
            Bounds there = finished.localToScene(finished.getLayoutBounds());
            finger.tap(finished);
            clock.pass(Duration.ofMillis(800));
            finger.tap(there.getCenterX(), there.getCenterY());
            assertThat(route()).isEqualTo(new Route.Attract());
            finger.layOut();
            clock.pass(QUICKLY);
            finger.tap(there.getCenterX(), there.getCenterY());
            assertThat(route()).isEqualTo(new Route.Attract());
        });
    }

    @Test
    void letsTwoQuickTapsInDifferentPlacesCount() {
        FxThread.run(() -> {
            finger.layOut();
            finger.tap(find("Tap to start"));
            finger.layOut();
            clock.pass(QUICKLY);
            finger.tap(find("Urgent help"));
            assertThat(panel()).contains(new Panel.UrgentHelp());
        });
    }

    @Test
    void letsNobodyConfirmADoubtfulNumberUnseen() {
        FxThread.run(() -> {
            go(new Route.Callback(CallbackStep.TELEPHONE));
            keys.write("07700900999");
            finger.layOut();
            clock.pass(Duration.ofSeconds(1));
            tapTwice("Continue");
            assertThat(route()).isEqualTo(new Route.Callback(CallbackStep.TELEPHONE));
        });
    }

    @Test
    void letsStaffSeeWhatTheyHaveOpened() {
        FxThread.run(() -> {
            go(new Route.StaffGate());
            tapTwice("Lost it?");
            assertThat(route()).isEqualTo(new Route.Recovery());
        });
    }

    @Test
    void lastsAsLongAsTheQuestionThatNobodyAskedFor() {
        FxThread.run(() -> {
            go(new Route.Topics(ARTICLE));
            clock.pass(LONG);
            kiosk.tick();
            finger.layOut();
            clock.pass(QUICKLY);
            finger.tap(find("I'm finished"));
            assertThat(route()).isEqualTo(new Route.Topics(ARTICLE));
            clock.pass(Duration.ofMillis(400));
            finger.tap(find("I'm finished"));
            assertThat(route()).isEqualTo(new Route.Attract());
        });
    }

    @Test
    void letsKeysOfABoardFollowEachOther() {
        FxThread.run(() -> {
            go(new Route.Callback(CallbackStep.NAME));
            for (String letter : new String[] {"A", "n", "n", "a"}) {
                finger.tap(find(letter));
                clock.pass(QUICKLY);
                finger.layOut();
            }
            assertThat(typed()).isEqualTo("Anna");
        });
    }

    @Test
    void letsPagesOfOneTextBeTurnedButNoPageThatLeadsOn() throws StaffKeysException {
        folder = folder.resolve("low");
        open(ScreenMetrics.of(1366, 768, 15.6));
        FxThread.run(() -> {
            kiosk.visit()
                    .preferences()
                    .set(kiosk.visit().preferences().get().withTextSize(TextSize.LARGEST));
            go(new Route.Callback(CallbackStep.CHECK));
            int pages = 1;
            while (!more().equals("Send")) {
                Node forward = find(more());
                finger.tap(forward);
                clock.pass(Duration.ofMillis(450));
                finger.layOut();
                clock.pass(QUICKLY);
                pages++;
            }
            assertThat(pages).isGreaterThan(1);
            finger.tap(find("Send"));
            assertThat(route()).isEqualTo(new Route.Callback(CallbackStep.CHECK));
            clock.pass(Duration.ofMillis(400));
            finger.tap(find("Send"));
            assertThat(route()).isNotEqualTo(new Route.Callback(CallbackStep.CHECK));
        });
    }

    private String more() {
        return kiosk.controls().stream()
                .filter(node -> node.getStyleClass().contains("primary"))
                .map(node -> ((Labeled) node).getText())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void holdsForKeysToo() {
        FxThread.run(() -> {
            press(KeyCode.ENTER);
            assertThat(route()).isEqualTo(new Route.Topics(ARTICLE));
            finger.layOut();
            clock.pass(QUICKLY);
            press(KeyCode.ENTER);
            press(KeyCode.SPACE);
            press(KeyCode.ESCAPE);
            assertThat(route()).isEqualTo(new Route.Topics(ARTICLE));
            clock.pass(Duration.ofMillis(400));
            press(KeyCode.ENTER);
            assertThat(route()).isNotEqualTo(new Route.Topics(ARTICLE));
        });
    }

    @Test
    void letsAKeyFollowATouchAtOnce() {
        FxThread.run(() -> {
            finger.layOut();
            finger.tap(find("Tap to start"));
            finger.layOut();
            clock.pass(QUICKLY);
            press(KeyCode.F1);
            assertThat(panel()).contains(new Panel.KeyHelp());
        });
    }

    private void press(KeyCode code) {
        keys.down(code);
        keys.up(code);
    }

    private String typed() {
        return ((TypedField) scene.getRoot().lookup(".typed-field")).typed();
    }
}
