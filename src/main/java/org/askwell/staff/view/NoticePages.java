package org.askwell.staff.view;

import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.askwell.staff.Notice;
import org.askwell.ui.Touch;
import org.askwell.ui.control.Buttons;
import org.askwell.ui.paging.PagePosition;
import org.askwell.ui.paging.Pages;
import org.askwell.ui.text.LongText;
import org.askwell.words.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** What staff should know of, a card for each, on pages. */
final class NoticePages extends VBox {
    private final boolean low;
    private final NoticeCards cards;
    private final Pages pages;
    private final LongText title;
    private PostedNotices posted = PostedNotices.none();
    private List<NoticeCard> shown = List.of();

    /**
     * @param low whether a page has no room for a whole card
     * @param agreed hears the notice that staff say yes to
     */
    NoticePages(Touch touch, boolean low, RequestWording wording, Consumer<Notice> agreed) {
        this.low = low;
        Words words = wording.words();
        cards = new NoticeCards(new Buttons(touch, words), wording, agreed);
        pages = new Pages(touch.metrics().gap()).withButtons(touch, words);
        VBox.setVgrow(pages, Priority.ALWAYS);
        title = new LongText(words.text("staff.notices.title"), words.language(), "title");
        setSpacing(touch.metrics().gap() * 2);
        if (!low) {
            getChildren().add(title);
        }
        getChildren().add(pages);
    }

    /** Shows {@code notices} from the first on, to staff who have just come to them. */
    void begin(List<Notice> notices) {
        posted = PostedNotices.none();
        shown = List.of();
        show(notices);
    }

    /** Shows what has become of the notices; each of them stays where staff have it. */
    void show(List<Notice> notices) {
        List<PostedNotices.Posted> before = posted.all();
        posted = posted.after(notices);
        List<NoticeCard> now = new ArrayList<>();
        for (PostedNotices.Posted each : posted.all()) {
            int place = now.size();
            boolean drawn =
                    place < before.size() && before.get(place).notice().equals(each.notice());
            NoticeCard card = drawn ? shown.get(place) : cards.of(each.notice());
            if (each.settled()) {
                card.settle();
            }
            now.add(card);
        }
        boolean same = now.equals(shown);
        shown = List.copyOf(now);
        if (!same) {
            PagePosition reached = pages.position();
            pages.setItems(now.stream().flatMap(card -> card.items(low)).toList());
            if (low) {
                pages.lead(title);
            }
            pages.showFrom(reached);
        }
    }
}
