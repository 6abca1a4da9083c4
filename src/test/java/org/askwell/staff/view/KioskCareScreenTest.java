package org.askwell.staff.view;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.askwell.staff.ContentUpdate;
import org.askwell.staff.ContentUpdate.Outcome;
import org.askwell.tour.HeldRunner;
import org.askwell.tour.InPlaceRunner;
import org.askwell.ui.FxThread;
import org.askwell.ui.Pulse;
import org.askwell.ui.Touch;
import org.askwell.ui.control.TouchButton;
import org.askwell.ui.keyboard.KeyboardLayout;
import org.askwell.ui.theme.ScreenMetrics;
import org.askwell.ui.theme.TextSize;
import org.askwell.words.Words;
import org.askwell.words.json.WordsReader;
import org.askwell.work.BackgroundRunner;
import org.askwell.work.Problem;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What staff read once they have had new content taken in. */
final class KioskCareScreenTest {
    private static final String TITLE = "Load new content";
    private static final String KIOSK = "This kiosk";
    private static final String BACK = "Back to the requests";
    private static final Problem EMPTY =
            Problem.error("cafe/pack.json", "", "is empty", "write a JSON object");
    private static final Problem BROKEN =
            Problem.error("shop/pack.json", "2:7", "is no JSON", "mend the comma");

    private final Words words = new WordsReader("/words").read(Locale.ENGLISH).orElseThrow();

    @Test
    void tellsWhatIsNewAndAllThatIsWrongWithTheRest() {
        assertThat(told(new Outcome(List.of("Visiting us"), 0, List.of(EMPTY, BROKEN))))
                .containsExactly(
                        TITLE,
                        "Loaded: Visiting us. The next person will see it.",
                        "The content was refused. Problems: 2.",
                        "cafe/pack.json",
                        "What is wrong: is empty.",
                        "What to do: write a JSON object.",
                        "shop/pack.json: 2:7",
                        "What is wrong: is no JSON.",
                        "What to do: mend the comma.");
    }

    @Test
    void tellsThatThereWasNothingToTake() {
        assertThat(told(new Outcome(List.of(), 0, List.of())))
                .containsExactly(TITLE, "No content was found. Is the memory stick in?");
        assertThat(told(new Outcome(List.of(), 2, List.of())))
                .containsExactly(TITLE, "The kiosk already has all of this content.");
    }

    @Test
    void tellsWhomToAskWhereNobodyKnowsWhatWentWrong() {
        FxThread.run(() -> {
            KioskCareScreen screen =
                    screen(
                            () -> {
                                throw new IllegalStateException();
                            },
                            new InPlaceRunner());
            tap(screen, KIOSK);
            tap(screen, TITLE);
            assertThat(told(screen))
                    .containsExactly(TITLE, "That did not work. Run askwell doctor on this kiosk.");
        });
    }

    @Test
    void letsNobodyWaitForAStickThatHangs() {
        FxThread.run(() -> {
            HeldRunner runner = new HeldRunner();
            runner.hold();
            KioskCareScreen screen =
                    screen(() -> new Outcome(List.of("Visiting us"), 0, List.of()), runner);
            tap(screen, KIOSK);
            tap(screen, TITLE);
            assertThat(told(screen)).containsExactly(TITLE, "Looking for new content.");

            tap(screen, BACK);
            assertThat(told(screen)).containsExactly(KIOSK);
            assertThat(button(screen, TITLE).isDisabled()).isTrue();

            runner.release();
            assertThat(told(screen)).containsExactly(KIOSK);
            assertThat(button(screen, TITLE).isDisabled()).isFalse();
        });
    }

    private List<String> told(Outcome outcome) {
        return FxThread.call(() -> {
            KioskCareScreen screen = screen(() -> outcome, new InPlaceRunner());
            tap(screen, KIOSK);
            tap(screen, TITLE);
            return told(screen);
        });
    }

    private KioskCareScreen screen(ContentUpdate update, BackgroundRunner runner) {
        Touch touch =
                new Touch(
                        new ScreenMetrics(1080, 1920, 4.03),
                        () -> 0,
                        (_, _) -> () -> {},
                        Duration.ZERO);
        return new KioskCareScreen(
                leads -> () -> new VBox(new Label("The requests"), leads),
                new StaffContext(
                        touch,
                        TextSize.NORMAL,
                        words,
                        new KeyboardLayout(1, "a", Map.of(), Map.of()),
                        () -> {}),
                new KioskCareScreen.Care(
                        _ -> VBox::new,
                        () -> {
                            throw new AssertionError("not looked at");
                        },
                        () -> {
                            throw new AssertionError("not looked at");
                        },
                        Optional.of(update),
                        () -> {}),
                runner);
    }

    private static void tap(KioskCareScreen screen, String label) {
        button(screen, label).fire();
    }

    private static TouchButton button(KioskCareScreen screen, String label) {
        return Stream.concat(nodes(screen.node()), nodes(screen.foot().orElseThrow()))
                .filter(TouchButton.class::isInstance)
                .map(TouchButton.class::cast)
                .filter(button -> button.getText().equals(label))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> told(KioskCareScreen screen) {
        Node node = screen.node();
        Pulse.on(node.getScene() == null ? new Scene((Parent) node, 1080, 1920) : node.getScene());
        return nodes(node)
                .filter(Label.class::isInstance)
                .filter(Node::isVisible)
                .map(label -> ((Label) label).getText())
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private static Stream<Node> nodes(Node node) {
        Stream<Node> inside =
                node instanceof Parent parent
                        ? parent.getChildrenUnmodifiable().stream()
                                .flatMap(KioskCareScreenTest::nodes)
                        : Stream.of();
        return Stream.concat(Stream.of(node), inside);
    }
}
