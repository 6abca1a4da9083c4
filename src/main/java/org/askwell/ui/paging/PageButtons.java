package org.askwell.ui.paging;

import javafx.scene.layout.StackPane;

import org.askwell.ui.Touch;
import org.askwell.ui.control.Icon;
import org.askwell.ui.control.TouchButton;
import org.askwell.ui.control.WayBack;
import org.askwell.words.Words;

/** Turns pages, where there is more than one. */
final class PageButtons extends StackPane {
    private final double above;

    PageButtons(Touch touch, Words words, Pages pages) {
        TouchButton back =
                new TouchButton(
                                touch,
                                TouchButton.Rank.SECONDARY,
                                words.text("widgets.page.back"),
                                pages::previous)
                        .with(Icon.PREVIOUS_PAGE);
        WayBack.mark(back);
        TouchButton more =
                new TouchButton(
                                touch,
                                TouchButton.Rank.PRIMARY,
                                words.text("widgets.page.more"),
                                pages::next)
                        .endingWith(Icon.NEXT_PAGE);
        above = touch.metrics().gap();
        TurningRow row = new TurningRow(above, back, more);
        Runnable tell =
                () -> {
                    int count = pages.pageCount().get();
                    row.say(
                            placeText(words, pages.page().get() + 1, count),
                            placeText(words, TurningRow.WIDEST, TurningRow.WIDEST));
                };
        pages.page().subscribe(tell);
        pages.pageCount().subscribe(tell);
        back.visibleProperty().bind(pages.page().greaterThan(0));
        more.visibleProperty().bind(pages.page().add(1).lessThan(pages.pageCount()));
        visibleProperty().bind(pages.pageCount().greaterThan(1));
        getStyleClass().add("page-buttons");
        getChildren().setAll(row);
    }

    /** The px that the pages keep free above. */
    double above() {
        return above;
    }

    private static String placeText(Words words, int page, int count) {
        return words.text("widgets.page.place", page, count);
    }
}
