package org.askwell.staff.view;

import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.askwell.site.Retention;
import org.askwell.staff.LogTrouble;
import org.askwell.staff.Notice;
import org.askwell.staff.Uncalled;
import org.askwell.ui.Touch;
import org.askwell.ui.control.Buttons;
import org.askwell.ui.control.Icon;
import org.askwell.ui.paging.PagePosition;
import org.askwell.ui.paging.Pages;
import org.askwell.ui.text.LongText;
import org.askwell.words.Words;
import org.askwell.work.Problem;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** What staff should know of, a card for each, on pages. */
final class NoticePages extends VBox {
    private final Buttons make;
    private final boolean low;
    private final RequestWording wording;
    private final Words words;
    private final Consumer<Notice> agreed;
    private final Pages pages;
    private final LongText title;
    private PostedNotices posted = PostedNotices.none();
    private List<NoticeCard> cards = List.of();

    /**
     * @param low whether a page has no room for a whole card
     * @param agreed hears the notice that staff say yes to
     */
    NoticePages(Touch touch, boolean low, RequestWording wording, Consumer<Notice> agreed) {
        this.low = low;
        this.wording = wording;
        this.agreed = agreed;
        words = wording.words();
        make = new Buttons(touch, words);
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
        cards = List.of();
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
            NoticeCard card = drawn ? cards.get(place) : card(each.notice());
            if (each.settled()) {
                card.settle();
            }
            now.add(card);
        }
        boolean same = now.equals(cards);
        cards = List.copyOf(now);
        if (!same) {
            PagePosition reached = pages.position();
            pages.setItems(now.stream().flatMap(card -> card.items(low)).toList());
            if (low) {
                pages.lead(title);
            }
            pages.showFrom(reached);
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
            case Notice.LogLost lost ->
                    asking(
                            new NoticeCard(
                                    words,
                                    Icon.WARNING,
                                    words.text("staff.notices.lost"),
                                    List.of(
                                            words.text("staff.notices.lost-what"),
                                            words.text("staff.notices.lost-remedy"))),
                            "staff.notices.noted",
                            lost);
            case Notice.Overdue overdue ->
                    new NoticeCard(
                            words,
                            Icon.CLOCK,
                            words.text("staff.notices.overdue", overdue.reference()),
                            Stream.concat(
                                            Stream.of(
                                                    words.text(
                                                            "staff.notices.overdue-since",
                                                            wording.received(overdue.received()))),
                                            overdue.erasedOn().stream()
                                                    .map(wording::date)
                                                    .map(day ->
                                                            words.text(
                                                                    "staff.notices.overdue-until",
                                                                    day)))
                                    .toList());
            case Notice.ErasedUncalled erased -> erased(erased);
            case Notice.ClockDoubtful doubtful -> doubtful(doubtful);
            case Notice.RetentionShorter shorter -> shorter(shorter);
            case Notice.RetentionUnsure _ ->
                    new NoticeCard(
                            words,
                            Icon.WARNING,
                            words.text("staff.notices.unsure"),
                            List.of(
                                    words.text("staff.notices.unsure-why"),
                                    words.text("staff.notices.unsure-remedy")));
            case Notice.KeptTooLong(int requests) ->
                    new NoticeCard(
                            words,
                            Icon.CLOCK,
                            words.text("staff.notices.kept", requests),
                            List.of(words.text("staff.notices.kept-why")));
        };
    }

    private NoticeCard doubtful(Notice.ClockDoubtful doubtful) {
        String why =
                switch (doubtful.reason()) {
                    case BEFORE_BUILD -> "staff.notices.clock-before-build";
                    case BEFORE_LATEST -> "staff.notices.clock-before-latest";
                    case AHEAD -> "staff.notices.clock-ahead";
                };
        return asking(
                new NoticeCard(
                        words,
                        Icon.WARNING,
                        words.text("staff.notices.clock"),
                        List.of(
                                words.text(
                                        "staff.notices.clock-shows",
                                        wording.received(doubtful.shown())),
                                words.text(why),
                                words.text("staff.notices.clock-until"))),
                "staff.notices.clock-right",
                doubtful);
    }

    private NoticeCard shorter(Notice.RetentionShorter shorter) {
        List<String> lines = new ArrayList<>();
        shorter.kept()
                .map(kept -> limits("staff.notices.shorter-before", kept))
                .ifPresent(lines::add);
        lines.add(limits("staff.notices.shorter-now", shorter.wanted()));
        lines.add(words.text("staff.notices.shorter-until"));
        return asking(
                new NoticeCard(words, Icon.WARNING, words.text("staff.notices.shorter"), lines),
                "staff.notices.shorter-right",
                shorter);
    }

    private String limits(String key, Retention retention) {
        return words.text(key, retention.afterDone(), retention.atMost());
    }

    /** The card with a button by which staff say yes to {@code notice}. */
    private NoticeCard asking(NoticeCard card, String key, Notice notice) {
        return card.asking(
                make.secondary(key, Icon.DONE, () -> agreed.accept(notice)),
                words.text("staff.notices.settled"));
    }

    private NoticeCard erased(Notice.ErasedUncalled erased) {
        ZoneId zone = wording.notices().zone();
        Uncalled uncalled = erased.uncalled();
        return asking(
                new NoticeCard(
                        words,
                        Icon.WARNING,
                        words.text("staff.notices.erased", uncalled.requests()),
                        List.of(
                                words.text(
                                        "staff.notices.erased-last",
                                        wording.date(LocalDate.ofInstant(uncalled.last(), zone))),
                                words.text("staff.notices.erased-why"))),
                "staff.notices.noted",
                erased);
    }
}
