package org.askwell.staff.view;

import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.askwell.staff.LogTrouble;
import org.askwell.staff.Notice;
import org.askwell.staff.Uncalled;
import org.askwell.support.Problem;
import org.askwell.widgets.Icon;
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
    private static final double ICON_EM = 1.2;

    private final Touch touch;
    private final boolean low;
    private final RequestWording wording;
    private final Words words;
    private final Consumer<Uncalled> takeNote;
    private final Pages pages;
    private final Label title;

    /**
     * @param low whether a page has no room for a whole card
     * @param takeNote hears that staff have seen what was erased without a call
     */
    NoticePages(Touch touch, boolean low, RequestWording wording, Consumer<Uncalled> takeNote) {
        this.touch = touch;
        this.low = low;
        this.wording = wording;
        this.takeNote = takeNote;
        words = wording.words();
        pages = new Pages(touch.metrics().gap());
        TurnedPages turned = new TurnedPages(touch, words, pages);
        VBox.setVgrow(turned, Priority.ALWAYS);
        title = label(words.text("staff.notices.title"), "title");
        setSpacing(touch.metrics().gap() * 2);
        if (!low) {
            getChildren().add(title);
        }
        getChildren().add(turned);
    }

    void show(List<Notice> notices) {
        pages.setItems(
                notices.stream()
                        .map(this::card)
                        .flatMap(card ->
                                low
                                        ? card.getChildren().stream().toList().stream()
                                        : Stream.of(card))
                        .toList());
        if (low) {
            pages.lead(title);
        }
    }

    private VBox card(Notice notice) {
        return switch (notice) {
            case Notice.InFile(Problem problem) -> file(problem);
            case Notice.LogUnusable(LogTrouble trouble) -> log(trouble);
            case Notice.Overdue overdue ->
                    card(
                            Icon.CLOCK,
                            words.text("staff.notices.overdue", overdue.reference()),
                            words.text(
                                    "staff.notices.overdue-since",
                                    wording.received(overdue.received())),
                            words.text(
                                    "staff.notices.overdue-until",
                                    wording.date(overdue.erasedOn())));
            case Notice.ErasedUncalled(Uncalled uncalled) -> erased(uncalled);
        };
    }

    private VBox file(Problem problem) {
        String place = problem.path().isEmpty() ? "" : ": " + problem.path();
        return card(
                problem.isError() ? Icon.WARNING : Icon.INFORMATION,
                words.leftToRight(problem.file() + place),
                words.text("staff.notices.what", problem.what()),
                words.text("staff.notices.remedy", problem.remedy()));
    }

    private VBox log(LogTrouble trouble) {
        VBox card = card(Icon.WARNING, words.text("staff.notices.log"));
        wording.trouble(trouble).forEach(line -> card.getChildren().add(line(line)));
        card.getChildren().add(line(words.text("staff.notices.log-patients")));
        return card;
    }

    private VBox erased(Uncalled uncalled) {
        ZoneId zone = wording.notices().zone();
        VBox card =
                card(
                        Icon.WARNING,
                        words.text("staff.notices.erased", uncalled.requests()),
                        words.text(
                                "staff.notices.erased-last",
                                wording.date(LocalDate.ofInstant(uncalled.last(), zone))),
                        words.text("staff.notices.erased-why"));
        card.getChildren()
                .add(
                        new TouchButton(
                                        touch,
                                        TouchButton.Rank.SECONDARY,
                                        words.text("staff.notices.noted"),
                                        () -> takeNote.accept(uncalled))
                                .with(Icon.DONE));
        return card;
    }

    private static VBox card(Icon icon, String title, String... lines) {
        Label heading = label(title, "notice-title");
        icon.on(heading, ICON_EM);
        Pages.keepWithNext(heading);
        VBox card = new VBox(heading);
        card.getStyleClass().add("notice-card");
        for (String line : lines) {
            card.getChildren().add(line(line));
        }
        return card;
    }

    private static Label line(String text) {
        return label(text, "notice-text");
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }
}
