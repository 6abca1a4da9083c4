package org.askwell.content.view;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.askwell.content.AskedQuestions;
import org.askwell.content.Sheet;
import org.askwell.ui.PageMark;
import org.askwell.ui.Screen;
import org.askwell.ui.control.QrCodeView;
import org.askwell.ui.control.QrCodes;
import org.askwell.ui.paging.Pages;
import org.askwell.ui.text.WrappedLabel;
import org.askwell.ui.theme.ScreenMetrics;
import org.askwell.words.Words;
import org.askwell.work.Subscriptions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A person's questions, to be taken along on a telephone or on paper. */
public final class TakeAlongScreen implements Screen {
    private static final double CODE_PART = 0.5;
    private static final double CODE_PART_OF_BROAD = 0.37;
    private static final double CODE_PART_IN_LARGE_TEXT = 0.33;
    private static final double LARGEST_CODE_MM = 110;
    private static final double LEAST_TEXT_EM = 11;

    private final ContentContext setting;
    private final Words words;
    private final Subscriptions opened = new Subscriptions();
    private final Node node;

    /**
     * @param questions what is ticked; where there is nothing, the screen says so
     * @param printing prints a sheet, where the site has a printer
     * @param jobs what the person has printed
     */
    public TakeAlongScreen(
            ContentContext setting,
            List<AskedQuestions.Asked> questions,
            Optional<Printing> printing,
            PrintJobs jobs) {
        this.setting = setting;
        words = setting.words();
        Sheet sheet =
                new Sheet(
                        words.language(),
                        words.text("take.sheet"),
                        questions.stream().map(AskedQuestions.Asked::text).toList());
        Pages pages = new Pages(setting.touch().metrics().gap() * 2);
        List<Node> items = new ArrayList<>();
        if (questions.isEmpty()) {
            items.add(label("questions.none"));
        } else {
            items.addAll(codes(sheet));
            printing.ifPresent(printer -> {
                PrintOffer offer =
                        new PrintOffer(setting, sheet, () -> jobs.print(printer, sheet), pages);
                opened.add(jobs.state().subscribe(offer::tell)::unsubscribe);
                items.addAll(offer.nodes());
            });
            items.addAll(list(sheet));
        }
        pages.setItems(items);
        node = new TitledPages(setting, words.text("take.title"), pages);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void onLeave() {
        opened.close();
    }

    private List<Node> codes(Sheet sheet) {
        ScreenMetrics metrics = setting.touch().metrics();
        double room =
                Math.min(
                        Math.min(
                                metrics.width() - 2 * metrics.margin(),
                                metrics.height() * partForCode()),
                        metrics.px(LARGEST_CODE_MM));
        List<String> texts =
                QrCodes.divide(
                        sheet.lines().size(), sheet::text, QrCodeView.mostModules(metrics, room));
        List<Node> cards = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            Optional<String> part =
                    texts.size() == 1
                            ? Optional.empty()
                            : Optional.of(words.text("take.part", i + 1, texts.size()));
            cards.add(card(texts.get(i), room, part));
        }
        return cards;
    }

    /** How much of the screen's height a code takes. */
    private double partForCode() {
        if (setting.touch().metrics().portrait()) {
            return CODE_PART;
        }
        return setting.textSize().beyondLarge() ? CODE_PART_IN_LARGE_TEXT : CODE_PART_OF_BROAD;
    }

    /** What the codes hold, to be read. */
    private static List<Node> list(Sheet sheet) {
        Label title = new WrappedLabel(sheet.title(), "block-heading");
        PageMark.KEEP_WITH_NEXT.on(title);
        List<Node> list = new ArrayList<>(List.of(title));
        for (int i = 0; i < sheet.lines().size(); i++) {
            list.add(new WrappedLabel(i + 1 + ". " + sheet.lines().get(i)));
        }
        return list;
    }

    /** A code with what to do with it, beside it where there is room for words. */
    private Node card(String text, double room, Optional<String> part) {
        ScreenMetrics metrics = setting.touch().metrics();
        boolean beside =
                metrics.width() - room - 4 * metrics.margin() >= LEAST_TEXT_EM * setting.em();
        return Stack.breakable(
                "take-card",
                List::of,
                beside
                        ? List.of(besideEachOther(code(text, room), words(part)))
                        : List.of(code(text, room), words(part)),
                () -> {
                    List<Node> pieces = new ArrayList<>(List.of(code(text, room)));
                    pieces.addAll(told(part));
                    return pieces;
                });
    }

    private static HBox besideEachOther(QrCodeView code, VBox told) {
        told.setMinWidth(0);
        HBox.setHgrow(told, Priority.ALWAYS);
        HBox row = new HBox(code, told);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("take-card");
        return row;
    }

    private QrCodeView code(String text, double room) {
        return new QrCodeView(setting.touch().metrics(), text, room, words.text("take.code"));
    }

    private VBox words(Optional<String> part) {
        VBox words = new VBox(told(part).toArray(Node[]::new));
        words.getStyleClass().add("take-text");
        return words;
    }

    private List<Node> told(Optional<String> part) {
        List<Node> told = new ArrayList<>();
        part.ifPresent(shown -> told.add(new WrappedLabel(shown, "block-heading")));
        told.addAll(List.of(label("take.phone"), label("take.holds")));
        return told;
    }

    private Label label(String key) {
        return new WrappedLabel(words.text(key));
    }
}
