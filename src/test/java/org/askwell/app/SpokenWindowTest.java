package org.askwell.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.askwell.kiosk.Kiosk;
import org.askwell.needs.Needs;
import org.askwell.needs.Requirement;
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
import java.util.ArrayList;
import java.util.List;

/** What is heard in a window, whose own pictures say when it is said. */
@Needs(Requirement.TEXT_DRAWING)
final class SpokenWindowTest {
    /** What is drawn beyond the screen of the headless platform throws: it has 1000 px a side. */
    private static final double SIDE = 1000;

    private static final int PICTURES = 6;

    @TempDir private Path folder;

    private final List<String> said = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    private Stage stage;

    @SuppressWarnings("NullAway.Init")
    private KeyHand hand;

    @BeforeEach
    void open() {
        FxThread.run(() -> {
            Fonts.provide();
            TourClock clock = new TourClock();
            Kiosk kiosk =
                    new KioskUnderTest(folder)
                            .kiosk(
                                    TestTouch.of(new ScreenMetrics(SIDE, SIDE, 4.03), clock),
                                    Motion.STILL,
                                    new QuickSpeech(said::add));
            Scene scene = new Scene(kiosk.root(), SIDE, SIDE);
            hand = new KeyHand(scene, clock);
            stage = new Stage();
            stage.setScene(scene);
            stage.show();
        });
    }

    @AfterEach
    void close() {
        FxThread.run(() -> stage.close());
    }

    private List<String> press(KeyCode key) {
        FxThread.run(() -> {
            said.clear();
            hand.press(key);
        });
        Frames.await(stage.getScene(), PICTURES);
        return FxThread.call(() -> List.copyOf(said));
    }

    @Test
    void saysByItsOwnPicturesWhatIsNew() {
        assertThat(press(KeyCode.F9))
                .startsWith("Reading aloud is on.")
                .endsWith("How are chemotherapy and immunotherapy different?, button")
                .doesNotHaveDuplicates();
        assertThat(press(KeyCode.RIGHT)).containsExactly("What exactly is chemotherapy?, button");
        assertThat(press(KeyCode.F1)).startsWith("Urgent help").endsWith("Listen, button");
        assertThat(press(KeyCode.ESCAPE))
                .containsExactly(
                        "What would you like to know?", "What exactly is chemotherapy?, button");
    }
}
