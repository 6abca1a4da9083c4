package org.askwell.content.view;

import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.askwell.theme.ScreenMetrics;
import org.askwell.widgets.PageButtons;
import org.askwell.widgets.Pages;
import org.askwell.widgets.Touch;
import org.askwell.words.Words;

/** A title over pages that fill the screen, with the buttons that turn them. */
final class TitledPages extends VBox {

    TitledPages(ContentSetting setting, String title, Pages pages) {
        this(setting.touch(), setting.words(), title, pages);
    }

    TitledPages(Touch touch, Words words, String title, Pages pages) {
        ScreenMetrics metrics = touch.metrics();
        Label heading = new Label(title);
        heading.getStyleClass().add("title");
        heading.setWrapText(true);
        heading.setMinHeight(USE_PREF_SIZE);
        setVgrow(pages, Priority.ALWAYS);
        setSpacing(metrics.gap() * 2);
        setPadding(new Insets(metrics.margin()));
        getChildren().setAll(heading, pages, new PageButtons(touch, words, pages));
    }
}
