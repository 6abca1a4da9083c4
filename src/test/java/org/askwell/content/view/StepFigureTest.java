package org.askwell.content.view;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

import org.askwell.ui.FxThread;
import org.askwell.ui.Motion;
import org.askwell.ui.Timer;
import org.askwell.ui.Touch;
import org.askwell.ui.control.TouchButton;
import org.askwell.ui.theme.ScreenMetrics;
import org.askwell.words.Words;
import org.askwell.words.json.WordsReader;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

class StepFigureTest {
    private long millis;
    private final List<Region> drawings = List.of(new Region(), new Region(), new Region());
    private final List<Label> captions =
            FxThread.call(() -> List.of(new Label("One"), new Label("Two\nlines"), new Label("3")));

    @Test
    void goesForwardAndBackAtThePatientsPace() {
        FxThread.run(() -> {
            StepFigure figure = figure(Motion.STILL);
            press(figure, "Next step");
            press(figure, "Next step");
            assertThat(shown()).containsExactly(2);
            press(figure, "Previous step");
            assertThat(shown()).containsExactly(1);
        });
    }

    @Test
    void staysInItsPlaceWhateverShows() {
        FxThread.run(() -> {
            StepFigure figure = figure(Motion.STILL);
            double height = figure.prefHeight(600);
            press(figure, "Next step");
            assertThat(figure.prefHeight(600)).isEqualTo(height);
        });
    }

    @Test
    void showsTheWholeDrawingAtOnceWhereNothingIsToMove() {
        FxThread.run(() -> {
            press(figure(Motion.MOVING.orLess(true)), "Next step");
            assertThat(drawings.get(1).getOpacity()).isEqualTo(1);
        });
    }

    @Test
    void endsAMovementWhenItIsLeft() {
        FxThread.run(() -> {
            StepFigure figure = figure(Motion.MOVING);
            Scene scene = new Scene(figure);
            press(figure, "Next step");
            scene.setRoot(new Region());
            assertThat(drawings.get(1).getOpacity()).isEqualTo(1);
        });
    }

    private List<Integer> shown() {
        return IntStream.range(0, drawings.size())
                .filter(i -> drawings.get(i).isVisible() && captions.get(i).isVisible())
                .boxed()
                .toList();
    }

    private StepFigure figure(Motion motion) {
        Words words = new WordsReader("/words").read(Locale.ENGLISH).orElseThrow();
        Timer timer = (_, _) -> () -> {};
        Touch touch =
                new Touch(
                        ScreenMetrics.of(1080, 1920, 21.5),
                        () -> millis += 1_000,
                        timer,
                        Duration.ZERO);
        return new StepFigure(touch, words, motion, false, drawings, captions);
    }

    private static void press(StepFigure figure, String label) {
        figure.lookupAll(".touch-button").stream()
                .map(TouchButton.class::cast)
                .filter(button -> button.getText().equals(label))
                .forEach(TouchButton::fire);
    }
}
