package org.askwell.widgets;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.askwell.words.Words;

/** Turns pages; it takes no place where there is only one. */
public final class PageButtons extends HBox {

    public PageButtons(Touch touch, Words words, Pages pages) {
        TouchButton back =
                new TouchButton(
                                touch,
                                TouchButton.Rank.SECONDARY,
                                words.text("widgets.page.back"),
                                pages::previous)
                        .with(Icon.LESS);
        WayBack.mark(back);
        TouchButton more =
                new TouchButton(
                                touch,
                                TouchButton.Rank.PRIMARY,
                                words.text("widgets.page.more"),
                                pages::next)
                        .with(Icon.MORE);
        Label place = new Label();
        place.getStyleClass().add("small-print");
        place.setMinWidth(USE_PREF_SIZE);
        place.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () -> placeText(words, pages), pages.page(), pages.pageCount()));
        back.visibleProperty().bind(pages.page().greaterThan(0));
        more.visibleProperty().bind(pages.page().add(1).lessThan(pages.pageCount()));
        visibleProperty().bind(pages.pageCount().greaterThan(1));
        managedProperty().bind(visibleProperty());
        getStyleClass().add("page-buttons");
        setSpacing(touch.metrics().gap());
        getChildren().setAll(back, space(), place, space(), more);
    }

    private static String placeText(Words words, Pages pages) {
        return words.text("widgets.page.place", pages.page().get() + 1, pages.pageCount().get());
    }

    private static Region space() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }
}
