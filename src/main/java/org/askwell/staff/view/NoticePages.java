package org.askwell.staff.view;

import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.askwell.staff.LogTrouble;
import org.askwell.staff.Notice;
import org.askwell.staff.Uncalled;
import org.askwell.support.Problem;
import org.askwell.widgets.Icon;
import org.askwell.widgets.LongText;
import org.askwell.widgets.Pages;
import org.askwell.widgets.Touch;
import org.askwell.widgets.TouchButton;
import org.askwell.widgets.TurnedPages;
import org.askwell.words.Words;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** What staff should know of, a card for each, on pages. */
final class NoticePages extends VBox {
    private final Touch touch;
    private final boolean low;
    private final RequestWording wording;
    private final Words words;
    private final Consumer<Uncalled> takeNote;
    private final Runnable lossKnown;
    private final Pages pages;
    private final LongText title;

    /**
     * @param low whether a page has no room for a whole card
     * @param takeNote hears that staff have seen what was erased without a call
     * @param lossKnown hears that staff know of a log that is gone
     */
    NoticePages(
            Touch touch,
            boolean low,
            RequestWording wording,
            Consumer<Uncalled> takeNote,
            Runnable lossKnown) {
        this.touch = touch;
        this.low = low;
        this.wording = wording;
        this.takeNote = takeNote;
        this.lossKnown = lossKnown;
        words = wording.words();
        pages = new Pages(touch.metrics().gap());
        TurnedPages turned = new TurnedPages(touch, words, pages);
        VBox.setVgrow(turned, Priority.ALWAYS);
        title = new LongText(words.text("staff.notices.title"), words.language(), "title");
        setSpacing(touch.metrics().gap() * 2);
        if (!low) {
            getChildren().add(title);
        }
        getChildren().add(turned);
    }

    void show(List<Notice> notices) {
        pages.setItems(notices.stream().map(this::card).flatMap(card -> card.items(low)).toList());
        if (low) {
            pages.lead(title);
        }
    }

    private NoticeCard card(Notice notice) {
        return switch (notice) {
            case Notice.InFile(Problem problem) -> NoticeCard.of(problem, words);
            case Notice.LogUnusable(LogTrouble trouble) ->
                    new NoticeCard(
                            words,
                            Icon.WARNING,
                            words.text("staff.notices.log"),
                            Stream.concat(
                                            wording.trouble(trouble).stream(),
                                            Stream.of(words.text("staff.notices.log-patients")))
                                    .toList());
            case Notice.LogLost() ->
                    noted(
                            new NoticeCard(
                                    words,
                                    Icon.WARNING,
                                    words.text("staff.notices.lost"),
                                    List.of(
                                            words.text("staff.notices.lost-what"),
                                            words.text("staff.notices.lost-remedy"))),
                            lossKnown);
            case Notice.Overdue overdue ->
                    new NoticeCard(
                            words,
                            Icon.CLOCK,
                            words.text("staff.notices.overdue", overdue.reference()),
                            List.of(
                                    words.text(
                                            "staff.notices.overdue-since",
                                            wording.received(overdue.received())),
                                    words.text(
                                            "staff.notices.overdue-until",
                                            wording.date(overdue.erasedOn()))));
            case Notice.ErasedUncalled(Uncalled uncalled) -> erased(uncalled);
        };
    }

    private NoticeCard erased(Uncalled uncalled) {
        ZoneId zone = wording.notices().zone();
        return noted(
                new NoticeCard(
                        words,
                        Icon.WARNING,
                        words.text("staff.notices.erased", uncalled.requests()),
                        List.of(
                                words.text(
                                        "staff.notices.erased-last",
                                        wording.date(LocalDate.ofInstant(uncalled.last(), zone))),
                                words.text("staff.notices.erased-why"))),
                () -> takeNote.accept(uncalled));
    }

    /** The card with a button that says that staff know of it. */
    private NoticeCard noted(NoticeCard card, Runnable known) {
        card.getChildren()
                .add(
                        new TouchButton(
                                        touch,
                                        TouchButton.Rank.SECONDARY,
                                        words.text("staff.notices.noted"),
                                        known)
                                .with(Icon.DONE));
        return card;
    }
}
