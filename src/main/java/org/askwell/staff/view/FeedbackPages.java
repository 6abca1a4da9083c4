package org.askwell.staff.view;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.askwell.feedback.AnswerText;
import org.askwell.feedback.FeedbackRetention;
import org.askwell.feedback.FeedbackRow;
import org.askwell.staff.export.FeedbackReport;
import org.askwell.ui.PageMark;
import org.askwell.ui.paging.Pages;
import org.askwell.ui.text.LongText;
import org.askwell.ui.text.WrappedLabel;
import org.askwell.words.Words;
import org.askwell.work.BackgroundRunner;
import org.askwell.work.ToldException;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;

/** How many people found which answer clear, the newest first, on pages. */
public final class FeedbackPages extends StackPane {
    /** So many months are drawn; the file has all. */
    private static final int MONTHS = 12;

    private final Words words;
    private final Function<AnswerText, String> titles;
    private final FeedbackReport report;
    private final BackgroundRunner background;
    private final boolean low;
    private final Pages pages;

    /**
     * @param titles what an answer is called
     * @param background where reading and writing the counts waits its turn
     */
    public FeedbackPages(
            StaffContext context,
            Function<AnswerText, String> titles,
            FeedbackReport report,
            BackgroundRunner background) {
        words = context.words();
        this.titles = titles;
        this.report = report;
        this.background = background;
        low = context.touch().metrics().with(context.size()).compact();
        pages = new Pages(context.touch().metrics().gap());
        pages.withButtons(context.touch(), words);
        pages.getStyleClass().add("feedback-pages");
        setPadding(new Insets(context.touch().metrics().margin()));
        getChildren().setAll(pages);
        show(List.of(sentence("staff.feedback.wait")));
        background.run(
                report::rows, this::show, _ -> show(List.of(sentence("staff.feedback.failed"))));
    }

    /** Writes all rows into a file, and says where it is. */
    void export() {
        show(List.of(sentence("staff.feedback.wait")));
        background.run(
                report::export,
                file -> show(List.of(sentence("staff.feedback.exported", file))),
                why ->
                        show(
                                List.of(
                                        why instanceof ToldException told
                                                ? text(told.sentence())
                                                : sentence("staff.feedback.failed"))));
    }

    private void show(Iterable<FeedbackRow> rows) {
        LocalDate since = report.today().minusMonths(MONTHS);
        List<Node> items = new ArrayList<>();
        items.add(sentence("staff.feedback.about", FeedbackRetention.MONTHS, MONTHS));
        items.add(sentence("staff.feedback.small", FeedbackRow.LEAST));
        int before = items.size();
        for (FeedbackRow row : rows) {
            if (!row.to().isBefore(since)) {
                addTo(items, parts(row));
            }
        }
        if (items.size() == before) {
            items.add(sentence("staff.feedback.none"));
        }
        show(items);
    }

    private void addTo(List<Node> items, List<Node> parts) {
        if (low) {
            items.addAll(parts);
            return;
        }
        VBox whole = new VBox();
        whole.getStyleClass().add("audit-entry");
        whole.getChildren().setAll(parts);
        items.add(whole);
    }

    private List<Node> parts(FeedbackRow row) {
        Label answer = new WrappedLabel(titles.apply(row.about()), "audit-what");
        // As wide as its words it may break them once more, by a part of a px.
        answer.setMaxWidth(Double.MAX_VALUE);
        PageMark.KEEP_WITH_NEXT.on(answer);
        return List.of(
                answer,
                sentence("staff.feedback.counts", number(row.yes()), number(row.no())),
                sentence(
                        "staff.feedback.days",
                        day(row.from()),
                        day(row.to()),
                        day(row.about().version())));
    }

    private String number(OptionalInt told) {
        return told.isPresent()
                ? words.text("staff.feedback.number", told.getAsInt())
                : words.text("staff.feedback.fewer", FeedbackRow.LEAST);
    }

    private String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .localizedBy(words.formats())
                .format(day);
    }

    private void show(List<Node> items) {
        LongText title = sentence("staff.feedback.title");
        title.getStyleClass().add("title");
        pages.setItems(items);
        pages.lead(title);
    }

    private LongText sentence(String key, Object... values) {
        return text(words.text(key, values));
    }

    private LongText text(String text) {
        return new LongText(text, words.language());
    }
}
