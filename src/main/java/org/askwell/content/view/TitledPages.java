package org.askwell.content.view;

import javafx.geometry.Insets;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.askwell.ui.Touch;
import org.askwell.ui.paging.Pages;
import org.askwell.ui.text.Heading;
import org.askwell.ui.theme.ScreenMetrics;
import org.askwell.ui.theme.TextSize;
import org.askwell.words.Words;

/**
 * A title over pages that fill the screen, or on a low screen over the first of them, with the
 * buttons that turn them.
 */
final class TitledPages extends VBox {

    TitledPages(ContentContext setting, String title, Pages pages) {
        this(setting.touch(), setting.textSize(), setting.words(), title, pages);
    }

    TitledPages(Touch touch, TextSize size, Words words, String title, Pages pages) {
        ScreenMetrics metrics = touch.metrics();
        Heading heading = new Heading(title);
        heading.getStyleClass().add("title");
        heading.setMinHeight(USE_PREF_SIZE);
        pages.withButtons(touch, words);
        setVgrow(pages, Priority.ALWAYS);
        setSpacing(metrics.gap() * 2);
        getChildren().setAll(pages);
        boolean low = metrics.with(size).bandBeside();
        if (low) {
            pages.lead(heading);
        } else {
            getChildren().addFirst(heading);
        }
        double above = low ? metrics.gap() : metrics.margin();
        setPadding(new Insets(above, metrics.margin(), above, metrics.margin()));
    }
}
