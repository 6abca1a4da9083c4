package org.askwell.staff.view;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;

import org.askwell.staff.ContentUpdate;
import org.askwell.ui.PageMark;
import org.askwell.ui.Touch;
import org.askwell.ui.paging.Pages;
import org.askwell.ui.text.LongText;
import org.askwell.ui.theme.TextSize;
import org.askwell.words.Words;

import java.util.ArrayList;
import java.util.List;

/** What came of taking in content: what is new, and everything that is wrong with the rest. */
final class ContentUpdatePages extends StackPane {
    private final Words words;
    private final boolean low;
    private final Pages pages;

    ContentUpdatePages(Touch touch, TextSize size, Words words) {
        this.words = words;
        low = touch.metrics().with(size).compact();
        pages = new Pages(touch.metrics().gap()).withButtons(touch, words);
        pages.getStyleClass().add("content-update");
        setPadding(new Insets(touch.metrics().margin()));
        getChildren().setAll(pages);
    }

    /** Content is being looked for. */
    void waiting() {
        show(List.of(sentence(words.text("staff.content.wait"))));
    }

    /** Something went wrong of which nothing is known. */
    void failed() {
        show(List.of(sentence(words.text("staff.content.failed"))));
    }

    void show(ContentUpdate.Outcome outcome) {
        List<Node> items = new ArrayList<>();
        if (!outcome.taken().isEmpty()) {
            items.add(
                    sentence(
                            words.text("staff.content.taken", String.join(", ", outcome.taken()))));
        }
        if (!outcome.problems().isEmpty()) {
            LongText refused =
                    sentence(words.text("staff.content.refused", outcome.problems().size()));
            PageMark.KEEP_WITH_NEXT.on(refused);
            items.add(refused);
            outcome.problems()
                    .forEach(problem ->
                            NoticeCard.of(problem, words).items(low).forEach(items::add));
        }
        if (items.isEmpty()) {
            String key = outcome.kept() > 0 ? "staff.content.kept" : "staff.content.none";
            items.add(sentence(words.text(key)));
        }
        show(items);
    }

    private void show(List<Node> items) {
        LongText title = sentence(words.text("staff.content.take-in"));
        title.getStyleClass().add("title");
        pages.setItems(items);
        pages.lead(title);
    }

    private LongText sentence(String text) {
        return new LongText(text, words.language());
    }
}
