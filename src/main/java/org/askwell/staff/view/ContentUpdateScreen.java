package org.askwell.staff.view;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.askwell.staff.ContentUpdate;
import org.askwell.support.BackgroundRunner;
import org.askwell.support.Problem;
import org.askwell.theme.ScreenMetrics;
import org.askwell.widgets.Icon;
import org.askwell.widgets.Screen;
import org.askwell.widgets.Touch;
import org.askwell.widgets.TouchButton;
import org.askwell.words.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A staff screen with a row below it that takes in content from a stick, and says what came. */
public final class ContentUpdateScreen implements Screen {
    private final Screen above;
    private final Words words;
    private final ContentUpdate update;
    private final BackgroundRunner background;
    private final Label told = new Label();
    private final TouchButton button;
    private final VBox node;

    public ContentUpdateScreen(
            Screen above,
            Touch touch,
            Words words,
            ContentUpdate update,
            BackgroundRunner background) {
        this.above = above;
        this.words = words;
        this.update = update;
        this.background = background;
        button =
                new TouchButton(
                                touch,
                                TouchButton.Rank.QUIET,
                                words.text("staff.content.take-in"),
                                this::takeIn)
                        .with(Icon.RETRY);
        told.setWrapText(true);
        ScreenMetrics metrics = touch.metrics();
        told.managedProperty().bind(told.textProperty().isNotEmpty());
        VBox row = new VBox(metrics.gap(), told, button);
        row.setPadding(new Insets(0, metrics.margin(), metrics.margin(), metrics.margin()));
        VBox.setVgrow(above.node(), Priority.ALWAYS);
        node = new VBox(above.node(), row);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Optional<Node> foot() {
        return above.foot();
    }

    @Override
    public void onLeave() {
        above.onLeave();
    }

    private void takeIn() {
        button.setDisable(true);
        told.setText(words.text("staff.content.wait"));
        background.run(
                update::takeIn,
                outcome -> say(sentence(outcome)),
                _ -> say(words.text("staff.content.failed")));
    }

    private void say(String sentence) {
        button.setDisable(false);
        told.setText(sentence);
    }

    private String sentence(ContentUpdate.Outcome outcome) {
        List<String> sentences = new ArrayList<>();
        if (!outcome.taken().isEmpty()) {
            sentences.add(words.text("staff.content.taken", String.join(", ", outcome.taken())));
        }
        if (!outcome.problems().isEmpty()) {
            Problem first = outcome.problems().getFirst();
            sentences.add(
                    words.text("staff.content.refused", outcome.problems().size(), first.line()));
        }
        if (!sentences.isEmpty()) {
            return String.join(" ", sentences);
        }
        return words.text(outcome.kept() > 0 ? "staff.content.kept" : "staff.content.none");
    }
}
