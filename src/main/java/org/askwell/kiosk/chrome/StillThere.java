package org.askwell.kiosk.chrome;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.askwell.ui.Touch;
import org.askwell.ui.control.EqualCells;
import org.askwell.ui.control.Icon;
import org.askwell.ui.control.TouchButton;
import org.askwell.words.Words;

import java.util.List;

/** Asks whether somebody is still there, and counts the seconds until it takes silence for no. */
public final class StillThere extends VBox {
    private final Words words;
    private final Label seconds = new Label();
    private final TouchButton yes;

    /**
     * @param low whether the screen is low for its text
     * @param stay the person is still there
     * @param finish the person is finished
     */
    StillThere(Touch touch, Words words, boolean low, Runnable stay, Runnable finish) {
        this.words = words;
        Label title = new Label(words.text("still-there.title"));
        title.getStyleClass().add("title");
        Label text = new Label(words.text("still-there.text"));
        for (Label label : List.of(title, text)) {
            label.setWrapText(true);
            label.setMinHeight(USE_PREF_SIZE);
        }
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
        EqualCells buttons = new EqualCells(touch.metrics().gap(), List.of(yes, no));
        setMaxHeight(USE_PREF_SIZE);
        if (low) {
            HBox.setHgrow(title, Priority.ALWAYS);
            title.setMaxWidth(Double.MAX_VALUE);
            seconds.setMinWidth(USE_PREF_SIZE);
            getChildren().setAll(new HBox(touch.metrics().gap(), title, seconds), text, buttons);
        } else {
            getChildren().setAll(title, text, seconds, buttons);
        }
    }

    /** Does what the button for those who are still there does. */
    public void stay() {
        yes.fire();
    }

    /** Shows how many seconds are left. */
    public void countDown(long left) {
        seconds.setText(words.text("still-there.seconds", left));
    }
}
