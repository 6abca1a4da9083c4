package org.askwell.staff.view;

import javafx.geometry.Pos;
import javafx.scene.layout.VBox;

import org.askwell.staff.LoggedRequest;
import org.askwell.ui.PageMark;
import org.askwell.ui.Touch;
import org.askwell.ui.paging.Pages;
import org.askwell.ui.text.LongText;
import org.askwell.words.Words;

import java.util.List;
import java.util.Optional;

/** Asks staff whether one request is to be erased for good, and says what that means. */
final class ErasingPages extends VBox {
    private final Words words;
    private final Pages pages;
    private Optional<LoggedRequest> asked = Optional.empty();

    ErasingPages(Touch touch, Words words) {
        this.words = words;
        pages = new Pages(touch.metrics().gap() * 2).withButtons(touch, words);
        pages.getStyleClass().add("staff-message");
        setAlignment(Pos.CENTER_LEFT);
        getChildren().setAll(pages);
    }

    /** Asks about {@code request}. */
    void ask(LoggedRequest request) {
        asked = Optional.of(request);
        LongText title =
                text(
                        words.text("staff.erase.title", words.leftToRight(request.reference())),
                        "title");
        PageMark.KEEP_WITH_NEXT.on(title);
        pages.setItems(
                List.of(
                        title,
                        text(words.text("staff.erase.wish")),
                        text(words.text("staff.erase.text")),
                        text(words.text("staff.erase.copies"))));
    }

    /** The request that staff are asked about; the answer to it counts once. */
    Optional<LoggedRequest> answered() {
        Optional<LoggedRequest> request = asked;
        asked = Optional.empty();
        return request;
    }

    private LongText text(String text, String... styleClass) {
        return new LongText(text, words.language(), styleClass);
    }
}
