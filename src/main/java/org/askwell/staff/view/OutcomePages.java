package org.askwell.staff.view;

import javafx.scene.layout.StackPane;

import org.askwell.widgets.LongText;
import org.askwell.widgets.Pages;
import org.askwell.widgets.Touch;
import org.askwell.widgets.TurnedPages;
import org.askwell.words.Words;

import java.util.List;

/** What came of something that staff did, in place of the requests where both have no room. */
final class OutcomePages extends StackPane {
    private final Words words;
    private final Pages pages;

    OutcomePages(Touch touch, Words words) {
        this.words = words;
        pages = new Pages(touch.metrics().gap());
        getChildren().setAll(new TurnedPages(touch, words, pages));
    }

    void show(String sentence) {
        pages.setItems(List.of(new LongText(sentence, words.language())));
    }
}
