package org.askwell.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.text.Text;

import org.askwell.kiosk.Kiosk;
import org.askwell.session.PackId;
import org.askwell.session.Panel;
import org.askwell.session.Route;
import org.askwell.tour.TestTouch;
import org.askwell.tour.TourClock;
import org.askwell.ui.FxThread;
import org.askwell.ui.theme.Fonts;
import org.askwell.ui.theme.ScreenMetrics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Words of the glossary are explained where they stand, to whoever taps them or near them. */
@SuppressWarnings("NullAway.Init")
class WordTapsTest {
    private static final PackId PACK = new PackId("chemotherapy-immunotherapy");
    private static final ScreenMetrics UPRIGHT = ScreenMetrics.of(1080, 1920, 21.5);

    private final TourClock clock = new TourClock();

    @TempDir private Path folder;

    private Kiosk kiosk;
    private Scene scene;
    private Finger finger;

    private void read(Locale language) {
        KioskUnderTest parts = new KioskUnderTest(folder);
        parts.offerAllLanguages();
        Fonts.provide();
        kiosk = parts.kiosk(TestTouch.of(UPRIGHT, clock));
        scene = new Scene(kiosk.root(), UPRIGHT.width(), UPRIGHT.height());
        finger = new Finger(scene);
        kiosk.visit().useLanguage(language);
        kiosk.visit().navigator().open(new Route.Topic(PACK, "what-is-the-difference"));
        finger.layOut();
        clock.pass(Duration.ofSeconds(1));
    }

    /** The words of the short answer, which come first. */
    private List<Bounds> words() {
        return scene.getRoot().lookupAll(".short-answer .glossary-word").stream()
                .map(Text.class::cast)
                .map(WordTapsTest::place)
                .toList();
    }

    private static Bounds place(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    private Optional<Panel> tap(double x, double y) {
        finger.tap(x, y);
        return kiosk.visit().navigator().panel().get();
    }

    @Test
    void explainsTheWordThatIsTapped() {
        FxThread.run(() -> {
            read(Locale.ENGLISH);
            Bounds tumours = words().getFirst();

            assertThat(tap(tumours.getCenterX(), tumours.getCenterY()))
                    .contains(new Panel.Word(PACK, "tumour"));
        });
    }

    @Test
    void explainsTheWordInTextFromTheRightToo() {
        FxThread.run(() -> {
            read(Locale.of("ar"));
            Bounds word = words().getFirst();

            assertThat(tap(word.getCenterX(), word.getCenterY()))
                    .hasValueSatisfying(panel -> assertThat(panel).isInstanceOf(Panel.Word.class));
        });
    }

    @Test
    void explainsTheNearestWordWithinTenMillimetres() {
        FxThread.run(() -> {
            read(Locale.ENGLISH);
            Bounds tumours = words().getFirst();
            double near = tumours.getMinY() - UPRIGHT.px(9);
            double far = tumours.getMinY() - UPRIGHT.px(11);

            assertThat(tap(tumours.getCenterX(), far)).isEmpty();
            assertThat(tap(tumours.getCenterX(), near)).contains(new Panel.Word(PACK, "tumour"));
        });
    }

    @Test
    void leavesEveryControlAsItIs() {
        FxThread.run(() -> {
            read(Locale.ENGLISH);
            for (Node control : kiosk.controls()) {
                Bounds place = place(control);
                boolean within = place.getMinY() > UPRIGHT.height() / 4;
                if (within && control.getStyleClass().contains("choice-tile")) {
                    assertThat(tap(place.getCenterX(), place.getCenterY())).isEmpty();
                }
            }
        });
    }
}
