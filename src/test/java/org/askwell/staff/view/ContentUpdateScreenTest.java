package org.askwell.staff.view;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.askwell.staff.ContentUpdate.Outcome;
import org.askwell.support.Problem;
import org.askwell.theme.ScreenMetrics;
import org.askwell.tour.InPlaceRunner;
import org.askwell.widgets.FxThread;
import org.askwell.widgets.Touch;
import org.askwell.widgets.TouchButton;
import org.askwell.words.Words;
import org.askwell.words.json.WordsReader;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** What staff read once they have had new content taken in. */
final class ContentUpdateScreenTest {
    private static final Problem PROBLEM =
            Problem.error("cafe/pack.json", "", "is empty", "write a JSON object");

    private final Words words = new WordsReader("/words").read(Locale.ENGLISH).orElseThrow();

    @Test
    void tellsWhatIsNewAndWhatIsRefused() {
        assertThat(told(new Outcome(List.of("Visiting us"), 0, List.of(PROBLEM))))
                .isEqualTo(
                        "New: Visiting us. The next person sees it. Refused. Problems: 1. The"
                                + " first: cafe/pack.json: is empty; write a JSON object");
    }

    @Test
    void tellsThatThereWasNothingToTake() {
        assertThat(told(new Outcome(List.of(), 0, List.of())))
                .isEqualTo("No content was found. Is the stick in?");
        assertThat(told(new Outcome(List.of(), 2, List.of())))
                .isEqualTo("The kiosk has all of this already.");
    }

    private String told(Outcome outcome) {
        return FxThread.call(() -> {
            Touch touch =
                    new Touch(
                            new ScreenMetrics(1080, 1920, 4.03),
                            () -> 0,
                            (_, _) -> () -> {},
                            Duration.ZERO);
            VBox above = new VBox();
            ContentUpdateScreen screen =
                    new ContentUpdateScreen(
                            () -> above, touch, words, () -> outcome, new InPlaceRunner());
            VBox node = (VBox) screen.node();
            VBox row = (VBox) node.getChildren().getLast();
            row.getChildren().stream()
                    .filter(TouchButton.class::isInstance)
                    .map(TouchButton.class::cast)
                    .forEach(TouchButton::fire);
            return row.getChildren().stream()
                    .filter(Label.class::isInstance)
                    .map(child -> ((Label) child).getText())
                    .findFirst()
                    .orElseThrow();
        });
    }
}
