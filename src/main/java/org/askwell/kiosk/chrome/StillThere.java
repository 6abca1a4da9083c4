package org.askwell.kiosk.chrome;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.askwell.kiosk.visit.Visit;
import org.askwell.kiosk.visit.VisitUi;
import org.askwell.ui.Spoken;
import org.askwell.ui.control.Buttons;
import org.askwell.ui.control.EqualCells;
import org.askwell.ui.control.Icon;
import org.askwell.ui.control.TouchButton;
import org.askwell.ui.text.WrappedLabel;
import org.askwell.words.Words;

import java.util.List;

/** Asks whether somebody is still there, and counts the seconds until it takes silence for no. */
public final class StillThere extends VBox {
    private final Words words;
    private final Label seconds = new Label();

    public StillThere(VisitUi ui, Visit visit) {
        words = ui.words(visit);
        Label title = new WrappedLabel(words.text("still-there.title"), "title");
        Label text = new WrappedLabel(words.text("still-there.text"));
        seconds.getStyleClass().add("countdown");
        Buttons make = ui.buttons(visit);
        double gap = make.touch().metrics().gap();
        EqualCells buttons =
                new EqualCells(
                        gap,
                        List.of(
                                make.primary("still-there.stay", Icon.DONE, visit.host()::stay),
                                make.button(
                                        TouchButton.Rank.SECONDARY,
                                        "still-there.finish",
                                        visit.host()::finish)));
        getStyleClass().addAll("card", "still-there");
        setMaxHeight(USE_PREF_SIZE);
        if (ui.screenClass(visit).bandBeside()) {
            HBox.setHgrow(title, Priority.ALWAYS);
            title.setMaxWidth(Double.MAX_VALUE);
            seconds.setMinWidth(USE_PREF_SIZE);
            getChildren().setAll(new HBox(gap, title, seconds), text, buttons);
        } else {
            getChildren().setAll(title, text, seconds, buttons);
        }
    }

    /** Shows how many seconds are left. */
    public void countDown(long left) {
        seconds.setText(words.text("still-there.seconds", left));
        Spoken.as(seconds, words.text("speech.seconds-left", left));
    }
}
