package org.askwell.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;

import org.askwell.feedback.AnswerText;
import org.askwell.feedback.DayCount;
import org.askwell.kiosk.Kiosk;
import org.askwell.kiosk.keys.FocusOrder;
import org.askwell.session.PackId;
import org.askwell.session.Route;
import org.askwell.site.SiteSettings;
import org.askwell.site.json.SiteSettingsReader;
import org.askwell.store.SqliteFeedback;
import org.askwell.tour.Backstage;
import org.askwell.tour.TestTouch;
import org.askwell.tour.TourClock;
import org.askwell.ui.FxThread;
import org.askwell.ui.paging.Pages;
import org.askwell.ui.theme.Fonts;
import org.askwell.ui.theme.ScreenMetrics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What becomes of "Was this clear?" on the real screens and in the real log. */
@SuppressWarnings("NullAway.Init")
class WasThisClearTest {
    private static final PackId PACK = new PackId("chemotherapy-immunotherapy");
    private static final Route ANSWER = new Route.Topic(PACK, "side-effects");
    private static final ScreenMetrics UPRIGHT = ScreenMetrics.of(1080, 1920, 21.5);
    private static final String THANKS = "Thank you for telling us.";

    private final TourClock clock = new TourClock();

    @TempDir private Path folder;

    private KioskUnderTest parts;
    private Kiosk kiosk;
    private Scene scene;
    private Finger finger;
    private KeyHand keys;

    private void open() {
        parts = new KioskUnderTest(folder);
        parts.offerAllLanguages();
        show(parts.kiosk(TestTouch.of(UPRIGHT, clock)));
    }

    private void show(Kiosk shown) {
        Fonts.provide();
        kiosk = shown;
        scene = new Scene(kiosk.root(), UPRIGHT.width(), UPRIGHT.height());
        finger = new Finger(scene);
        keys = new KeyHand(scene, clock);
    }

    private void read(Route route) {
        kiosk.visit().navigator().open(route);
        finger.layOut();
        turnToTheEnd();
    }

    private void turnToTheEnd() {
        Pages pages = Pages.in(kiosk.root()).orElseThrow();
        while (pages.hasNext()) {
            pages.next();
            finger.layOut();
        }
        clock.pass(Duration.ofSeconds(1));
    }

    private Optional<Node> control(String label) {
        return new FocusOrder(scene.getRoot())
                .controls().stream()
                        .filter(node ->
                                node instanceof Labeled text && text.getText().equals(label))
                        .findFirst();
    }

    private void tap(String label) {
        finger.tap(control(label).orElseThrow());
        finger.layOut();
    }

    private boolean shows(String text) {
        return finger.texts().stream().anyMatch(shown -> shown.startsWith(text + " "));
    }

    private List<DayCount> counts() {
        try {
            return new SqliteFeedback(parts.database()).read();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private void assertCounted(String... lines) {
        assertThat(counts()).extracting(WasThisClearTest::count).containsExactly(lines);
    }

    private static String count(DayCount count) {
        return count.about().answer() + " " + count.yes() + " " + count.no();
    }

    @Test
    void countsUnderTheDayTheAnswerAndItsVersionAndNothingElse() {
        FxThread.run(() -> {
            open();
            read(ANSWER);
            tap("Yes");

            LocalDate version = parts.library().get().first().review().last();
            assertThat(counts())
                    .containsExactly(
                            new DayCount(
                                    LocalDate.EPOCH,
                                    new AnswerText(PACK.value(), version, "side-effects"),
                                    1,
                                    0));
        });
    }

    @Test
    void givesThanksInItsPlaceAndMovesNothing() {
        FxThread.run(() -> {
            open();
            read(ANSWER);
            List<Bounds> before = places();
            tap("No");

            assertThat(shows(THANKS)).isTrue();
            assertThat(shows("Was this clear?")).isFalse();
            assertThat(control("Yes")).isEmpty();
            assertThat(places()).isSubsetOf(before).hasSize(before.size() - 2);
        });
    }

    private List<Bounds> places() {
        return kiosk.controls().stream()
                .map(control -> control.localToScene(control.getLayoutBounds()))
                .toList();
    }

    @Test
    void countsAFingerThatBouncesOnce() {
        FxThread.run(() -> {
            open();
            read(ANSWER);
            Node button = control("Yes").orElseThrow();
            Bounds yes = button.localToScene(button.getLayoutBounds());
            finger.tap(yes.getCenterX(), yes.getCenterY());
            finger.tap(yes.getCenterX(), yes.getCenterY());
            clock.pass(Duration.ofMillis(80));
            finger.layOut();
            finger.tap(yes.getCenterX(), yes.getCenterY());

            assertCounted("side-effects 1 0");
        });
    }

    @Test
    void asksOnceForEachAnswerAndVisitInWhateverLanguage() {
        FxThread.run(() -> {
            open();
            read(ANSWER);
            tap("Yes");
            read(new Route.Topics(PACK));
            read(ANSWER);
            assertThat(shows(THANKS)).isTrue();
            kiosk.visit().useLanguage(Locale.of("cy"));
            finger.layOut();
            turnToTheEnd();
            assertThat(shows("Diolch am roi gwybod i ni.")).isTrue();
            kiosk.finish();
            read(ANSWER);
            assertThat(shows("Was this clear?")).isTrue();
            tap("No");

            assertCounted("side-effects 1 1");
        });
    }

    @Test
    void asksBelowTheComparisonToo() {
        FxThread.run(() -> {
            open();
            read(new Route.Compare(PACK));
            tap("No");

            assertCounted(AnswerText.COMPARISON + " 0 1");
        });
    }

    @Test
    void isAnsweredByKeys() {
        FxThread.run(() -> {
            open();
            read(ANSWER);
            keys.press(KeyCode.RIGHT);
            keys.useNearby("No");

            assertCounted("side-effects 0 1");
        });
    }

    @Test
    void showsNoErrorWhereItCannotBeWritten() {
        FxThread.run(() -> {
            Backstage stage = new Backstage();
            stage.feedback().breakDown(true);
            show(
                    StagedKiosk.of(
                            stage,
                            SiteSettingsReader.defaults(),
                            TestTouch.of(UPRIGHT, clock),
                            folder));
            read(ANSWER);
            List<String> before = finger.texts();
            tap("Yes");

            assertThat(shows(THANKS)).isTrue();
            assertThat(finger.texts()).hasSizeLessThan(before.size());
        });
    }

    @Test
    void doesNotWaitForTheDisk() {
        FxThread.run(() -> {
            Backstage stage = new Backstage();
            show(
                    StagedKiosk.of(
                            stage,
                            SiteSettingsReader.defaults(),
                            TestTouch.of(UPRIGHT, clock),
                            folder));
            read(ANSWER);
            stage.runner().hold();
            tap("Yes");

            assertThat(shows(THANKS)).isTrue();
            assertThat(stage.feedback().counts()).isEmpty();
            kiosk.finish();
            stage.runner().release();
            assertThat(stage.feedback().counts()).hasSize(1);
        });
    }

    @Test
    void isNotAskedWhereTheSiteDoesNotWantIt() throws Exception {
        Path file = folder.resolve("site.json");
        Files.writeString(file, "{\"name\": \"Centre\", \"feedback\": false}");
        SiteSettings site = SiteSettingsReader.read(file);
        FxThread.run(() -> {
            parts = new KioskUnderTest(folder, site);
            show(parts.kiosk(TestTouch.of(UPRIGHT, clock)));
            read(ANSWER);

            assertThat(shows("Was this clear?")).isFalse();
            assertThat(control("Yes")).isEmpty();
        });
    }
}
