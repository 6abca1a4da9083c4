package org.askwell.kiosk.chrome;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.askwell.ui.Motion;
import org.askwell.ui.Timer;
import org.askwell.ui.text.WrappedLabel;

import java.time.Duration;
import java.util.List;

/**
 * Real questions, one after the other in one place, as somebody might ask them. Nothing moves
 * between two of them, so that a kiosk that waits draws once for each.
 */
public final class AskedInTurn extends VBox {
    /** Time to read the longest one twice. */
    private static final Duration EACH = Duration.ofSeconds(9);

    private final Timer timer;
    private final List<Label> questions;
    private int shown;
    private Runnable callOff = () -> {};

    /**
     * @param motion whether they change by themselves
     * @param asked one question or more
     */
    public AskedInTurn(Timer timer, Motion motion, List<String> asked) {
        this.timer = timer;
        questions =
                asked.stream()
                        .<Label>map(text -> new WrappedLabel(text, "asked-question"))
                        .toList();
        StackPane bubble = new StackPane(questions.toArray(Node[]::new));
        bubble.getStyleClass().add("asked-in-turn");
        Region tail = new Region();
        tail.getStyleClass().add("bubble-tail");
        tail.setMaxWidth(USE_PREF_SIZE);
        getChildren().setAll(bubble, tail);
        setMinHeight(USE_PREF_SIZE);
        show();
        if (motion == Motion.MOVING && questions.size() > 1) {
            wait(EACH);
        }
    }

    /** Shows no other question any more. */
    public void stop() {
        callOff.run();
    }

    private void wait(Duration time) {
        callOff =
                timer.after(
                        time,
                        () -> {
                            shown = (shown + 1) % questions.size();
                            show();
                            wait(EACH);
                        });
    }

    private void show() {
        for (int i = 0; i < questions.size(); i++) {
            questions.get(i).setVisible(i == shown);
        }
    }
}
