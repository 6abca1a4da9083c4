package org.askwell.staff.view;

import javafx.geometry.Pos;
import javafx.scene.layout.VBox;

import org.askwell.ui.Touch;
import org.askwell.ui.paging.Pages;
import org.askwell.ui.text.LongText;
import org.askwell.words.Words;

import java.util.List;
import java.util.Locale;

/** What came of something that staff did, in place of the requests where both have no room. */
final class OutcomePages extends VBox {
    private static final double ICON_EM = 1.2;

    private final OutcomeWording wording;
    private final Locale language;
    private final Pages pages;

    OutcomePages(Touch touch, Words words, OutcomeWording wording) {
        this.wording = wording;
        language = words.language();
        pages = new Pages(touch.metrics().gap()).withButtons(touch, words);
        getStyleClass().add("outcome");
        setAlignment(Pos.CENTER_LEFT);
        getChildren().setAll(pages);
    }

    /** Says what {@code outcome} is. */
    void show(Outcome outcome) {
        LongText text = new LongText(wording.sentence(outcome), language);
        OutcomeWording.icon(outcome).on(text, ICON_EM);
        pages.setItems(List.of(text));
    }
}
