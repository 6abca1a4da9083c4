package org.askwell.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.paint.Color;

import org.askwell.content.view.DrawingView;
import org.askwell.kiosk.Kiosk;
import org.askwell.session.CallbackStep;
import org.askwell.session.PackId;
import org.askwell.session.Panel;
import org.askwell.session.Patience;
import org.askwell.session.Preferences;
import org.askwell.session.Route;
import org.askwell.tour.PatientHand;
import org.askwell.tour.TestTouch;
import org.askwell.tour.TourClock;
import org.askwell.ui.FxThread;
import org.askwell.ui.Motion;
import org.askwell.ui.Touch;
import org.askwell.ui.control.ChoiceTile;
import org.askwell.ui.control.TouchTarget;
import org.askwell.ui.theme.Fonts;
import org.askwell.ui.theme.ScreenMetrics;
import org.askwell.ui.theme.TextSize;
import org.askwell.ui.theme.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a person chooses under "Make it easier", and that nothing of it outlives them. */
final class MakeItEasierTest {
    private static final PackId PACK = new PackId("chemotherapy-immunotherapy");
    private static final double WIDTH = 1080;
    private static final double HEIGHT = 1920;
    private static final double LOWERED_FROM = HEIGHT * 0.4;

    @TempDir private Path folder;

    private final TourClock clock = new TourClock();
    private final List<String> said = new ArrayList<>();

    private Kiosk kiosk(double width, double height, double diagonal) {
        Fonts.provide();
        ScreenMetrics metrics = ScreenMetrics.of(width, height, diagonal);
        Touch touch = TestTouch.of(metrics, clock);
        KioskUnderTest parts = new KioskUnderTest(folder);
        try {
            parts.vault().prepare("correct horse battery".toCharArray()).commit();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
        return parts.kiosk(touch, Motion.MOVING, new QuickSpeech(said::add));
    }

    private void atKiosk(Visitor visitor) {
        FxThread.run(() -> {
            Kiosk kiosk = kiosk(WIDTH, HEIGHT, 21.5);
            Scene scene = new Scene(kiosk.root(), WIDTH, HEIGHT);
            visitor.come(kiosk, new PatientHand(scene, clock));
        });
    }

    private interface Visitor {
        void come(Kiosk kiosk, PatientHand hand);
    }

    private static Preferences preferences(Kiosk kiosk) {
        return kiosk.visit().preferences().get();
    }

    private static Stream<Node> all(Node node) {
        if (!node.isVisible() || node.isDisabled()) {
            return Stream.empty();
        }
        return node instanceof Parent parent
                ? Stream.concat(
                        Stream.of(node),
                        parent.getChildrenUnmodifiable().stream().flatMap(MakeItEasierTest::all))
                : Stream.of(node);
    }

    private static ChoiceTile tile(Kiosk kiosk, String label) {
        return all(kiosk.root())
                .filter(ChoiceTile.class::isInstance)
                .map(ChoiceTile.class::cast)
                .filter(tile -> label.equals(tile.getText()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no tile " + label));
    }

    private static boolean asked(Kiosk kiosk) {
        return !kiosk.root().lookupAll(".still-there").isEmpty();
    }

    private void rest(Kiosk kiosk, Duration span) {
        clock.pass(span);
        kiosk.tick();
    }

    @Test
    void forgetsEverythingWithThePerson() {
        atKiosk((kiosk, hand) -> {
            Preferences before = preferences(kiosk);
            hand.tap("Tap to start", "Make it easier");
            for (String choice :
                    List.of(
                            "160%",
                            "Dark",
                            "Twice as long",
                            "Keep pictures still",
                            "Lower the screen",
                            "Read each screen aloud")) {
                hand.find(choice);
            }
            assertThat(preferences(kiosk))
                    .isEqualTo(
                            new Preferences(
                                    before.language(),
                                    Theme.DARK,
                                    TextSize.LARGER,
                                    true,
                                    true,
                                    Patience.TWICE));
            hand.tap("Close", "I'm finished");

            assertThat(preferences(kiosk)).isEqualTo(before);
            said.clear();
            hand.tap("Tap to start");
            assertThat(said).isEmpty();
            assertThat(kiosk.root().lookupAll(".calm-ground")).isEmpty();
        });
    }

    @ParameterizedTest
    @EnumSource(TextSize.class)
    void bringsAllThatCanBeTappedIntoTheLowerPart(TextSize size) {
        atKiosk((kiosk, _) -> {
            kiosk.visit()
                    .preferences()
                    .set(preferences(kiosk).withTextSize(size).withLowered(true));
            for (Route route :
                    List.of(
                            new Route.Topics(PACK),
                            new Route.Topic(PACK, "what-is-the-difference"),
                            new Route.Compare(PACK),
                            new Route.Search(),
                            new Route.Questions(),
                            new Route.Callback(CallbackStep.WHAT_IT_IS_NOT_FOR),
                            new Route.Callback(CallbackStep.NAME),
                            new Route.Callback(CallbackStep.TELEPHONE),
                            new Route.Callback(CallbackStep.WHEN),
                            new Route.Callback(CallbackStep.CHECK),
                            new Route.Done("K7R-MX4C", Optional.empty()))) {
                kiosk.visit().navigator().open(route);
                standsLow(kiosk, route.toString());
            }
            for (Panel panel : List.of(new Panel.MakeItEasier(), new Panel.UrgentHelp())) {
                kiosk.visit().navigator().show(panel);
                standsLow(kiosk, panel.toString());
            }
            kiosk.visit().navigator().closePanel();
            rest(kiosk, Duration.ofMinutes(4));
            assertThat(asked(kiosk)).isTrue();
            standsLow(kiosk, "Still there?");
        });
    }

    private static void standsLow(Kiosk kiosk, String what) {
        settle(kiosk);
        List<Node> targets =
                all(kiosk.root())
                        .filter(node ->
                                node instanceof TouchTarget
                                        || node.getStyleClass().contains("key")
                                        || node.getStyleClass().contains("hold-area"))
                        .toList();
        assertThat(targets).as(what).isNotEmpty();
        for (Node target : targets) {
            Bounds bounds = target.localToScene(target.getLayoutBounds());
            String name = what + ": " + (target instanceof Labeled shown ? shown.getText() : "");
            assertThat(bounds.getMinY()).as(name).isGreaterThanOrEqualTo(LOWERED_FROM);
            assertThat(bounds.getMaxY()).as(name).isLessThanOrEqualTo(HEIGHT + 0.5);
            assertThat(bounds.getMinX()).as(name).isGreaterThanOrEqualTo(0);
            assertThat(bounds.getMaxX()).as(name).isLessThanOrEqualTo(WIDTH + 0.5);
        }
    }

    /** Lays out until the pages know how many they are, as the next two frames would. */
    private static void settle(Kiosk kiosk) {
        for (int frame = 0; frame < 2; frame++) {
            kiosk.root().applyCss();
            kiosk.root().layout();
        }
    }

    @Test
    void lowersAtOnceAndLeavesThePanelOpen() {
        atKiosk((kiosk, hand) -> {
            hand.tap("Tap to start", "Make it easier");
            hand.find("Lower the screen");
            assertThat(kiosk.visit().navigator().panel().get()).contains(new Panel.MakeItEasier());
            standsLow(kiosk, "the panel");
            hand.find("Lower the screen");
            hand.tap("Close");
            assertThat(kiosk.root().lookupAll(".calm-ground")).isEmpty();
        });
    }

    @Test
    void givesStaffTheWholeScreen() {
        atKiosk((kiosk, hand) -> {
            hand.tap("Tap to start");
            kiosk.visit().preferences().set(preferences(kiosk).withLowered(true));
            kiosk.visit().navigator().open(new Route.StaffGate());
            assertThat(kiosk.root().lookupAll(".calm-ground")).isEmpty();
            kiosk.visit().navigator().back();
            assertThat(kiosk.root().lookupAll(".calm-ground")).isNotEmpty();
        });
    }

    @Test
    void offersNoLoweringOfAScreenThatIsLow() {
        FxThread.run(() -> {
            Kiosk kiosk = kiosk(1920, 1080, 21.5);
            PatientHand hand = new PatientHand(new Scene(kiosk.root(), 1920, 1080), clock);
            hand.tap("Tap to start", "Make it easier");
            hand.find("Keep pictures still");
            assertThat(hand.sees("Lower the screen")).isFalse();
        });
    }

    @Test
    void waitsForLongerAtOnce() {
        atKiosk((kiosk, hand) -> {
            hand.tap("Tap to start", "Make it easier");
            hand.find("Four times as long");
            rest(kiosk, Duration.ofSeconds(4 * 90 - 1));
            assertThat(asked(kiosk)).isFalse();
            rest(kiosk, Duration.ofSeconds(1));
            assertThat(asked(kiosk)).isTrue();
            rest(kiosk, Duration.ofMinutes(5));

            hand.tap("Tap to start");
            rest(kiosk, Duration.ofSeconds(90));
            assertThat(asked(kiosk)).isTrue();
        });
    }

    @Test
    void stopsWhatMovesAtOnceAndFromThenOn() {
        atKiosk((kiosk, hand) -> {
            hand.tap("Tap to start");
            kiosk.visit().navigator().open(new Route.Topic(PACK, "chemotherapy"));
            hand.tap("Next step");
            List<Node> moving = drawings(kiosk);
            assertThat(moving).anyMatch(drawing -> drawing.getOpacity() < 1);

            hand.tap("Make it easier");
            hand.find("Keep pictures still");
            assertThat(moving).allMatch(drawing -> drawing.getOpacity() == 1);
            hand.tap("Close", "Next step");
            assertThat(drawings(kiosk)).allMatch(drawing -> drawing.getOpacity() == 1);
        });
    }

    private static List<Node> drawings(Kiosk kiosk) {
        return all(kiosk.root()).filter(DrawingView.class::isInstance).toList();
    }

    @Test
    void takesASecondQuickTapForTheSameTap() {
        atKiosk((kiosk, hand) -> {
            hand.tap("Tap to start", "Make it easier");
            tile(kiosk, "Keep pictures still").fire();
            tile(kiosk, "Keep pictures still").fire();
            assertThat(preferences(kiosk).lessMotion()).isTrue();
        });
    }

    /** What shows has to stand still before it is said. */
    private static void draw(Kiosk kiosk) {
        kiosk.tick();
        kiosk.tick();
    }

    @Test
    void readsEachScreenAloudUntilItIsToldNotTo() {
        atKiosk((kiosk, hand) -> {
            hand.tap("Tap to start", "Make it easier");
            hand.find("Read each screen aloud");
            draw(kiosk);
            assertThat(said).startsWith("Reading aloud is on.");
            said.clear();
            hand.tap("Close");
            draw(kiosk);
            assertThat(said).contains("What would you like to know?");
            hand.tap("Make it easier");
            hand.find("Read each screen aloud");
            assertThat(said.getLast()).isEqualTo("Reading aloud is off.");
            said.clear();
            hand.tap("Close");
            draw(kiosk);
            assertThat(said).isEmpty();
        });
    }

    @Test
    void paintsEveryColourInItsOwn() {
        atKiosk((kiosk, hand) -> {
            hand.tap("Tap to start", "Make it easier");
            for (Theme theme : Theme.values()) {
                kiosk.visit().preferences().set(preferences(kiosk).withTheme(theme));
                kiosk.root().applyCss();
                assertThat(tile(kiosk, "Light").getTextFill()).isEqualTo(Color.web("#0F3D45"));
                assertThat(tile(kiosk, "Dark").getTextFill()).isEqualTo(Color.web("#F3EFE6"));
                assertThat(tile(kiosk, "Black and yellow").getTextFill())
                        .isEqualTo(Color.web("#FFE600"));
            }
        });
    }
}
