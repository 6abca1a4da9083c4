package org.askwell.shell;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.askwell.widgets.EqualCells;
import org.askwell.widgets.Icon;
import org.askwell.widgets.Touch;
import org.askwell.widgets.TouchButton;
import org.askwell.words.Words;

import java.util.List;

/** Asks whether somebody is still there, and counts the seconds until it takes silence for no. */
final class StillThere extends VBox {
    private final Words words;
    private final Label seconds = new Label();
    private final TouchButton yes;

    /**
     * @param stay the person is still there
     * @param finish the person is finished
     */
    StillThere(Touch touch, Words words, Runnable stay, Runnable finish) {
        this.words = words;
        Label title = new Label(words.text("still-there.title"));
        title.getStyleClass().add("title");
        title.setWrapText(true);
        Label text = new Label(words.text("still-there.text"));
        text.setWrapText(true);
        seconds.getStyleClass().add("countdown");
        yes =
                new TouchButton(
                                touch,
                                TouchButton.Rank.PRIMARY,
                                words.text("still-there.stay"),
                                stay)
                        .with(Icon.DONE);
        TouchButton no =
                new TouchButton(
                        touch,
                        TouchButton.Rank.SECONDARY,
                        words.text("still-there.finish"),
                        finish);
        getStyleClass().addAll("card", "still-there");
        getChildren()
                .setAll(
                        title,
                        text,
                        seconds,
                        new EqualCells(touch.metrics().gap(), List.of(yes, no)));
        Cards.limit(this, touch.metrics());
    }

    /** Does what the button for those who are still there does. */
    void stay() {
        yes.fire();
    }

    /** Shows how many seconds are left. */
    void countDown(long left) {
        seconds.setText(words.text("still-there.seconds", left));
    }
}
