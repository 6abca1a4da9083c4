package org.askwell.kiosk.chrome;

import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.askwell.ui.control.Buttons;
import org.askwell.ui.control.EqualCells;
import org.askwell.ui.control.Icon;
import org.askwell.ui.control.TouchButton;
import org.askwell.ui.paging.Pages;
import org.askwell.ui.text.Heading;

import java.util.ArrayList;
import java.util.List;

/** A card over the screen with a title, something to read or choose, and a way to close it. */
public final class PanelCard extends VBox {
    private final Buttons make;
    private final TouchButton closing;
    private final List<TouchButton> buttons = new ArrayList<>();

    public PanelCard(Buttons make, String title, List<? extends Node> items, Runnable close) {
        this(make, title, items, make.primary("panel.close", Icon.CLOSE, close));
    }

    /** A card that {@code closing} closes. */
    PanelCard(Buttons make, String title, List<? extends Node> items, TouchButton closing) {
        this.make = make;
        this.closing = closing;
        Heading heading = new Heading(title);
        heading.getStyleClass().add("title");
        heading.setMinHeight(USE_PREF_SIZE);
        Pages pages = new Pages(make.touch().metrics().gap());
        pages.withButtons(make.touch(), make.words()).setItems(items);
        VBox.setVgrow(pages, Priority.ALWAYS);
        getStyleClass().add("card");
        buttons.add(closing);
        getChildren().setAll(heading, pages, foot());
        setMaxHeight(USE_PREF_SIZE);
    }

    /** Does what the button that closes the card does. */
    public void close() {
        closing.fire();
    }

    /** Offers to read the card aloud. */
    public void offerToListen(Runnable listen) {
        buttons.addFirst(make.secondary("band.listen", Icon.LISTEN, listen));
        renewFoot();
    }

    /** Puts {@code button} beside the one that closes the card. */
    PanelCard beside(TouchButton button) {
        buttons.add(button);
        renewFoot();
        return this;
    }

    private void renewFoot() {
        getChildren().set(getChildren().size() - 1, foot());
    }

    private Node foot() {
        return new EqualCells(make.touch().metrics().gap(), buttons);
    }
}
