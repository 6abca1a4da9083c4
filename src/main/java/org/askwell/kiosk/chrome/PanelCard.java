package org.askwell.kiosk.chrome;

import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.askwell.ui.Touch;
import org.askwell.ui.control.EqualCells;
import org.askwell.ui.control.Icon;
import org.askwell.ui.control.TouchButton;
import org.askwell.ui.paging.Pages;
import org.askwell.ui.paging.TurnedPages;
import org.askwell.ui.text.Heading;
import org.askwell.words.Words;

import java.util.List;

/** A card over the screen with a title, something to read or choose, and a way to close it. */
public final class PanelCard extends VBox {
    private final Touch touch;
    private final Words words;
    private final TouchButton closing;

    public PanelCard(
            Touch touch, Words words, String title, List<? extends Node> items, Runnable close) {
        this.touch = touch;
        this.words = words;
        Heading heading = new Heading(title);
        heading.getStyleClass().add("title");
        heading.setMinHeight(USE_PREF_SIZE);
        Pages pages = new Pages(touch.metrics().gap());
        pages.setItems(items);
        TurnedPages turned = new TurnedPages(touch, words, pages);
        VBox.setVgrow(turned, Priority.ALWAYS);
        closing =
                new TouchButton(touch, TouchButton.Rank.PRIMARY, words.text("panel.close"), close)
                        .with(Icon.CLOSE);
        getStyleClass().add("card");
        getChildren()
                .setAll(heading, turned, new EqualCells(touch.metrics().gap(), List.of(closing)));
        setMaxHeight(USE_PREF_SIZE);
    }

    /** Does what the button that closes the card does. */
    public void close() {
        closing.fire();
    }

    /** Offers to read the card aloud. */
    public void offerToListen(Runnable listen) {
        TouchButton hear =
                new TouchButton(
                                touch,
                                TouchButton.Rank.SECONDARY,
                                words.text("band.listen"),
                                listen)
                        .with(Icon.LISTEN);
        getChildren()
                .set(
                        getChildren().size() - 1,
                        new EqualCells(touch.metrics().gap(), List.of(hear, closing)));
    }
}
