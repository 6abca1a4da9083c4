package org.askwell.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;

import org.askwell.ui.FxThread;
import org.askwell.ui.theme.TextSize;
import org.askwell.ui.theme.Theme;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

class WordsSeenTest {
    private static final Surface SURFACE =
            new Surface(Surface.Display.UPRIGHT, TextSize.NORMAL, Theme.LIGHT, Locale.ENGLISH);

    private final WordsSeen words = WordsSeen.none(Locale.ENGLISH);

    @Test
    void missesAnErrorThatNoWalkHasMet() {
        see(() -> new Label("Enter your name."));

        assertThat(missed()).contains("staff.gate.wrong").doesNotContain("callback.name.missing");
    }

    @Test
    void knowsASentenceWhateverStandsAtItsPlaces() {
        see(() -> new Label("The content was refused. Problems: 12."));

        assertThat(missed()).doesNotContain("staff.content.refused");
    }

    @Test
    void knowsWhatAControlIsCalled() {
        see(() -> {
            Button button = new Button();
            button.setAccessibleText("Capital letters");
            return button;
        });

        assertThat(missed()).doesNotContain("keyboard.shift");
    }

    @Test
    void doesNotSeeWhatIsHidden() {
        see(() -> {
            Label hidden = new Label("Enter your name.");
            hidden.setVisible(false);
            return hidden;
        });

        assertThat(missed()).contains("callback.name.missing");
    }

    @Test
    void asksForNothingThatIsOnlyHeard() {
        assertThat(missed()).isNotEmpty().noneMatch(key -> key.startsWith("speech."));
    }

    private List<String> missed() {
        return words.missed(SURFACE);
    }

    private void see(Supplier<Node> node) {
        FxThread.run(() -> {
            StackPane frame = new StackPane(new StackPane(node.get()));
            frame.getStyleClass().add("frame");
            words.see(new Scene(frame));
        });
    }
}
