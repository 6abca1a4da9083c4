package org.askwell.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.askwell.kiosk.Kiosk;
import org.askwell.session.PackId;
import org.askwell.session.Panel;
import org.askwell.session.Route;
import org.askwell.site.ScanPace;
import org.askwell.site.SiteSettings;
import org.askwell.site.json.SiteSettingsReader;
import org.askwell.staff.LoggedRequest;
import org.askwell.tour.TestTouch;
import org.askwell.tour.TourClock;
import org.askwell.ui.FxThread;
import org.askwell.ui.Motion;
import org.askwell.ui.Pulse;
import org.askwell.ui.Touch;
import org.askwell.ui.theme.Fonts;
import org.askwell.ui.theme.ScreenMetrics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Ways of people who use one switch and nothing else. */
class SwitchScanningTest {
    private static final PackId ARTICLE = new PackId("chemotherapy-immunotherapy");
    private static final String PASSPHRASE = "correct horse battery";
    private static final double SIDE = 1000;
    private static final double PX_PER_MM = 4.03;
    private static final Duration HOLD = Duration.ofMillis(3_100);
    private static final Duration MINUTE = Duration.ofMinutes(1);

    @TempDir private Path folder;

    private final TourClock clock = new TourClock();

    @SuppressWarnings("NullAway.Init")
    private KioskUnderTest parts;

    @SuppressWarnings("NullAway.Init")
    private Kiosk kiosk;

    @SuppressWarnings("NullAway.Init")
    private Stage stage;

    @SuppressWarnings("NullAway.Init")
    private SwitchHand hand;

    @BeforeEach
    void open() throws Exception {
        parts = new KioskUnderTest(folder);
        parts.vault().prepare(PASSPHRASE.toCharArray()).commit();
        open(SiteSettingsReader.defaults(), KeyCode.SPACE);
    }

    private void open(SiteSettings site, KeyCode key) {
        open(touch -> parts.kiosk(touch, site), key);
    }

    private void open(Function<Touch, Kiosk> made, KeyCode key) {
        FxThread.run(() -> {
            Fonts.provide();
            kiosk = made.apply(TestTouch.of(new ScreenMetrics(SIDE, SIDE, PX_PER_MM), clock));
            Scene scene = new Scene(kiosk.root(), SIDE, SIDE);
            hand = new SwitchHand(scene, clock, key);
            // The toolkit shows the focus in a window alone.
            stage = new Stage();
            stage.setScene(scene);
            stage.show();
            Pulse.on(scene);
        });
    }

    @AfterEach
    void close() {
        FxThread.run(stage::close);
    }

    private Route route() {
        return kiosk.visit().navigator().route().get();
    }

    private Optional<Panel> panel() {
        return kiosk.visit().navigator().panel().get();
    }

    private void begin() {
        hand.hold(HOLD);
        hand.pass(Duration.ofMillis(400));
        assertThat(kiosk.visit().scanning().get()).contains(ScanPace.DEFAULT);
    }

    /** Passes time in which the kiosk looks at the clock, as it does. */
    private void rest(Duration span) {
        for (long second = 0; second < span.toSeconds(); second++) {
            hand.pass(Duration.ofSeconds(1));
            kiosk.tick();
        }
    }

    @Test
    void beginsWhereTheKeyIsHeldOnTheFirstScreen() {
        FxThread.run(() -> {
            hand.hold(Duration.ofMillis(2_800));
            assertThat(kiosk.visit().scanning().get()).isEmpty();
            kiosk.finish();
            hand.pass(Duration.ofSeconds(1));
            begin();
            assertThat(route()).isEqualTo(new Route.Topics(ARTICLE));
            assertThat(hand.ring()).isPresent();
        });
    }

    @Test
    void asksToBeCalledByOneKeyAlone() throws Exception {
        FxThread.run(() -> {
            begin();
            use("Ask us to call you", "Ask for a call", "My treatment", "A", "l", "Continue");
            use("02079460018".split(""));
            use("Continue", "Yes, you may leave a message", "Any time", "A phone call is fine");
            use("Yes, keep this and call me", "Send");
        });
        assertThat(route()).isInstanceOf(Route.Done.class);
        assertThat(parts.logged(PASSPHRASE))
                .singleElement()
                .isInstanceOfSatisfying(
                        LoggedRequest.Intact.class,
                        intact -> {
                            assertThat(intact.request().name()).isEqualTo("Al");
                            assertThat(intact.request().telephone().e164())
                                    .isEqualTo("+442079460018");
                        });
        assertThat(hand.presses()).isLessThan(60);
        assertThat(hand.longest()).isLessThan(Duration.ofSeconds(30));
    }

    private void use(String... labels) {
        for (String label : labels) {
            hand.use(label);
        }
    }

    @Test
    void keepsThePaceWithALongerLookAtTheFirst() {
        FxThread.run(() -> {
            begin();
            hand.with(KeyCode.ESCAPE).press();
            Node first = hand.controls().getFirst();
            Node second = hand.controls().get(1);
            hand.pass(Duration.ofMillis(2_200));
            assertThat(hand.isAt(first)).isTrue();
            hand.pass(Duration.ofMillis(100));
            assertThat(hand.isAt(second)).isTrue();
            kiosk.visit().scanning().set(Optional.of(new ScanPace(Duration.ofSeconds(5))));
            hand.pass(Duration.ofMillis(7_400));
            assertThat(hand.isAt(first)).isTrue();
            hand.pass(Duration.ofMillis(200));
            assertThat(hand.isAt(second)).isTrue();
            hand.pass(Duration.ofMillis(4_800));
            assertThat(hand.isAt(second)).isTrue();
        });
    }

    @Test
    void choosesNothingByAKeyThatBouncesOrIsHeld() {
        FxThread.run(() -> {
            begin();
            kiosk.visit().scanning().set(Optional.of(new ScanPace(ScanPace.LONGEST)));
            Node urgent = hand.find("Urgent help").orElseThrow();
            while (!hand.isOn(urgent)) {
                hand.pass(Duration.ofMillis(500));
            }
            hand.react();
            assertThat(hand.isAt(urgent)).isTrue();
            for (int bounce = 0; bounce < 4; bounce++) {
                hand.pass(Duration.ofMillis(250));
                hand.press();
            }
            assertThat(panel()).isEmpty();
            hand.pass(Duration.ofMillis(350));
            hand.hold(Duration.ofSeconds(20));
            assertThat(panel()).contains(new Panel.UrgentHelp());
            hand.pass(Duration.ofMillis(100));
            hand.press();
            assertThat(panel()).contains(new Panel.UrgentHelp());
        });
    }

    @Test
    void pausesAfterThreeRoundsUntilAPress() {
        FxThread.run(() -> {
            begin();
            hand.with(KeyCode.ESCAPE).press();
            List<Node> both = hand.controls();
            rest(Duration.ofMillis(3 * (2_250 + 1_500 + 1_500) + 1_500));
            assertThat(hand.ring()).isPresent();
            assertThat(both).allMatch(hand::isOn);
            hand.pass(MINUTE);
            assertThat(both).allMatch(hand::isOn);
            hand.press();
            assertThat(hand.isAt(both.getFirst())).isTrue();
            assertThat(panel()).contains(new Panel.Leave());
        });
    }

    @Test
    void leadsOutAtTheEndOfAGroup() {
        FxThread.run(() -> {
            begin();
            Node first = hand.controls().getFirst();
            hand.comeTo(first);
            while (!hand.ring().map(SwitchHand::leadsOut).orElse(false)) {
                assertThat(hand.ring()).isEmpty();
                hand.pass(Duration.ofMillis(500));
            }
            hand.press();
            assertThat(hand.ring().map(SwitchHand::leadsOut)).contains(false);
            assertThat(hand.isOn(first)).isFalse();
        });
    }

    @Test
    void leavesTimeToAnswerWhetherSomebodyIsThere() {
        FxThread.run(() -> {
            begin();
            kiosk.visit().scanning().set(Optional.of(new ScanPace(ScanPace.LONGEST)));
            rest(Duration.ofSeconds(299));
            assertThat(hand.controls()).hasSizeGreaterThan(5);
            rest(Duration.ofSeconds(2));
            assertThat(hand.controls()).hasSize(2);
            rest(Duration.ofSeconds(40));
            use("I'm still here");
            assertThat(route()).isEqualTo(new Route.Topics(ARTICLE));
            assertThat(hand.controls()).hasSizeGreaterThan(5);
            rest(Duration.ofSeconds(301 + 61));
            assertThat(route()).isEqualTo(new Route.Attract());
            assertThat(kiosk.visit().scanning().get()).isEmpty();
            assertThat(hand.ring()).isEmpty();
        });
    }

    @Test
    void changesThePaceByTheSwitchItself() {
        FxThread.run(() -> {
            begin();
            use("Make it easier", "5 s");
            assertThat(kiosk.visit().scanning().get())
                    .contains(new ScanPace(Duration.ofSeconds(5)));
            use("0.6 s", "Off");
            assertThat(kiosk.visit().scanning().get()).isEmpty();
            assertThat(hand.ring()).isEmpty();
            hand.pass(MINUTE);
            assertThat(hand.ring()).isEmpty();
        });
    }

    @Test
    void isSwitchedByAKeyOfItsOwn() {
        FxThread.run(() -> {
            SwitchHand other = hand.with(KeyCode.F8);
            other.press();
            assertThat(route()).isEqualTo(new Route.Topics(ARTICLE));
            assertThat(kiosk.visit().scanning().get()).isPresent();
            other.press();
            assertThat(kiosk.visit().scanning().get()).isEmpty();
        });
    }

    @Test
    void beginsByTheFirstPressWhereTheCentreHasASwitch() throws Exception {
        Path settings = folder.resolve("site.json");
        Files.writeString(settings, "{\"scanning\": {\"always\": true, \"paceSeconds\": 3}}");
        close();
        open(SiteSettingsReader.read(settings), KeyCode.ENTER);
        FxThread.run(() -> {
            hand.press();
            assertThat(kiosk.visit().scanning().get())
                    .contains(new ScanPace(Duration.ofSeconds(3)));
            assertThat(route()).isEqualTo(new Route.Topics(ARTICLE));
        });
    }

    @Test
    void waitsForWhatIsSaid() {
        HeldSpeech speech = new HeldSpeech();
        FxThread.run(() -> {
            begin();
            kiosk.finish();
        });
        close();
        open(touch -> parts.kiosk(touch, Motion.STILL, speech), KeyCode.SPACE);
        FxThread.run(() -> {
            hand.with(KeyCode.F9).press();
            hand.with(KeyCode.F8).press();
            hand.pass(Duration.ofSeconds(1));
            hand.with(KeyCode.ESCAPE).press();
            rest(Duration.ofSeconds(3));
            assertThat(speech.said().getLast()).startsWith("Do you want to leave");
            hand.pass(MINUTE);
            Node first = hand.find("Listen").orElseThrow();
            assertThat(hand.isAt(first)).isTrue();
            // A press ends the reading and chooses nothing.
            hand.press();
            assertThat(hand.isAt(first)).isTrue();
            assertThat(speech.said().getLast()).startsWith("Listen");
            hand.pass(MINUTE);
            assertThat(hand.isAt(first)).isTrue();
            speech.end();
            hand.pass(Duration.ofMillis(2_200));
            assertThat(hand.isAt(first)).isTrue();
            hand.pass(Duration.ofMillis(100));
            assertThat(hand.isAt(first)).isFalse();
            assertThat(speech.said().getLast()).startsWith("Stay here");
            assertThat(speech.sounds()).isTrue();
        });
    }
}
