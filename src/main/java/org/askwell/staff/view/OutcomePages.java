package org.askwell.staff.view;

import javafx.geometry.Pos;
import javafx.scene.layout.VBox;

import org.askwell.staff.view.WorkbenchViewModel.Told;
import org.askwell.widgets.Icon;
import org.askwell.widgets.LongText;
import org.askwell.widgets.Pages;
import org.askwell.widgets.Touch;
import org.askwell.widgets.TurnedPages;
import org.askwell.words.Words;

import java.util.List;

/** What came of something that staff did, in place of the requests where both have no room. */
final class OutcomePages extends VBox {
    private static final double ICON_EM = 1.2;

    private final Words words;
    private final Pages pages;

    OutcomePages(Touch touch, Words words) {
        this.words = words;
        pages = new Pages(touch.metrics().gap());
        getStyleClass().add("outcome");
        setAlignment(Pos.CENTER_LEFT);
        getChildren().setAll(new TurnedPages(touch, words, pages));
    }

    /** Says {@code sentence}, which tells what {@code told} is. */
    void show(Told told, String sentence) {
        LongText text = new LongText(sentence, words.language());
        (told instanceof Told.Failed ? Icon.WARNING : Icon.DONE).on(text, ICON_EM);
        pages.setItems(List.of(text));
    }
}
