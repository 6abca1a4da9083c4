package org.askwell.staff.view;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.askwell.ui.Screen;
import org.askwell.ui.Touch;
import org.askwell.ui.control.Buttons;
import org.askwell.ui.control.Icon;
import org.askwell.ui.control.TouchButton;
import org.askwell.ui.text.WrappedLabel;
import org.askwell.ui.theme.TextSize;
import org.askwell.words.Words;
import org.askwell.work.BackgroundRunner;

import java.util.List;
import java.util.Optional;

/** The requests to be worked through and exported, and what staff should know of. */
public final class WorkbenchScreen implements Screen {
    /** What the details have more than the list where they stand below it, in mm. */
    private static final double MORE_MM = 30;

    private final Touch touch;
    private final Words words;
    private final WorkbenchViewModel model;
    private final WorkbenchLayout layout;
    private final StatusFilter filter;
    private final RequestList list;
    private final RequestDetails details;
    private final NoticePages notices;
    private final ErasingPages erasing;
    private final ToldBar told;
    private final OutcomePages outcome;
    private final WorkbenchFoot foot;
    private final TouchButton open;
    private final FlowPane head;
    private final BorderPane node = new BorderPane();
    private WorkbenchPlace place = new WorkbenchPlace.AtWork(WorkbenchPage.LIST);

    /**
     * @param others what else staff can do from the list
     */
    public WorkbenchScreen(
            StaffContext staff,
            RequestWording wording,
            WorkbenchLog log,
            BackgroundRunner background,
            List<TouchButton> others) {
        touch = staff.touch();
        words = staff.words();
        TextSize size = staff.size();
        layout = WorkbenchLayout.of(touch.metrics().with(size), touch.metrics().portrait());
        model = new WorkbenchViewModel(log, wording.notices(), background);
        filter = new StatusFilter(touch, words, model);
        list = new RequestList(touch, layout, wording, this::choose, model::see);
        details = new RequestDetails(touch, wording, this::askWhetherToErase);
        erasing = new ErasingPages(touch, words);
        notices =
                new NoticePages(
                        touch, layout.compact() || size.beyondLarge(), wording, model::agree);
        OutcomeWording outcomes = new OutcomeWording(wording);
        told = new ToldBar(touch, outcomes, layout, model::undo, model::listMore);
        outcome = new OutcomePages(touch, words, outcomes);
        foot =
                new WorkbenchFoot(
                        touch,
                        words,
                        layout.detailsApart(),
                        others,
                        new WorkbenchFoot.Acts(
                                this::turn,
                                model::export,
                                model::undo,
                                this::erase,
                                this::keep,
                                () -> open(WorkbenchPage.LIST),
                                staff.leave()));
        open =
                new Buttons(touch, words)
                        .button(TouchButton.Rank.QUIET, "staff.notices.title", this::openNotices)
                        .with(Icon.WARNING);
        open.setManaged(false);
        double gap = touch.metrics().gap();
        head = new FlowPane(gap * 2, gap, filter, open);
        node.getStyleClass().add("workbench");
        double margin = touch.metrics().margin();
        double above = layout.high() ? margin : gap;
        node.setPadding(new Insets(above, margin, above, margin));
        if (layout.narrow()) {
            node.getStyleClass().add("narrow");
        }
        model.seen().addListener((_, _, seen) -> show(seen));
        model.told().addListener((_, _, now) -> now.ifPresent(this::tell));
        show(model.seen().get());
        open(WorkbenchPage.LIST);
        model.load();
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Optional<Node> foot() {
        return Optional.of(foot);
    }

    @Override
    public void onLeave() {
        model.leave();
    }

    /** Whoever comes back to the list first hears what they have not been told yet. */
    private void open(WorkbenchPage asked) {
        go(place.open(asked));
    }

    private void go(WorkbenchPlace next) {
        place = next;
        WorkbenchPage page = place.page();
        VBox column = new VBox(touch.metrics().gap() * (layout.high() ? 2 : 1));
        Region body =
                switch (page) {
                    case NOTICES -> notices;
                    case ERASING -> erasing;
                    case OUTCOME -> {
                        model.told().get().ifPresent(outcome::show);
                        yield outcome;
                    }
                    case DETAILS -> details;
                    case LIST -> {
                        if (layout.high()) {
                            column.getChildren()
                                    .add(
                                            new WrappedLabel(
                                                    words.text("staff.workbench.title"), "title"));
                        }
                        column.getChildren().add(head);
                        if (layout.compact()) {
                            model.listMore();
                        }
                        yield requests();
                    }
                };
        VBox.setVgrow(body, Priority.ALWAYS);
        column.getChildren().addAll(body, told);
        tellBelow();
        node.setCenter(column);
        foot.open(page, model.told().get());
    }

    private void openNotices() {
        notices.begin(model.seen().get().notices());
        open(WorkbenchPage.NOTICES);
    }

    private Region requests() {
        double gap = touch.metrics().gap() * 2;
        Pane both =
                switch (layout.arrangement()) {
                    case BESIDE -> new HBox(gap, list, details);
                    case STACKED -> new VBox(gap, list, details);
                    case ONE_AT_A_TIME -> new VBox(list);
                };
        for (Node part : both.getChildren()) {
            HBox.setHgrow(part, Priority.ALWAYS);
            VBox.setVgrow(part, Priority.ALWAYS);
            // Equal shares, however long the names are.
            ((Region) part).setMinSize(0, 0);
            ((Region) part).setPrefSize(1, part == details ? touch.metrics().px(MORE_MM) : 1);
            ((Region) part).setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        }
        return both;
    }

    private void choose(String reference) {
        model.choose(reference);
        if (layout.detailsApart()) {
            open(WorkbenchPage.DETAILS);
        }
    }

    /** What comes meanwhile changes nothing in whom staff are asked about. */
    private void askWhetherToErase() {
        if (model.busy()) {
            return;
        }
        model.seen()
                .get()
                .requests()
                .shown()
                .ifPresent(request -> {
                    erasing.ask(request);
                    open(WorkbenchPage.ERASING);
                });
    }

    private void keep() {
        open(layout.detailsApart() ? WorkbenchPage.DETAILS : WorkbenchPage.LIST);
    }

    private void erase() {
        if (model.busy()) {
            return;
        }
        erasing.answered().ifPresent(model::erase);
        if (place.page() == WorkbenchPage.ERASING) {
            open(WorkbenchPage.LIST);
        }
    }

    private void turn() {
        if (model.busy()) {
            return;
        }
        model.turn();
        if (place.page() == WorkbenchPage.DETAILS) {
            open(WorkbenchPage.LIST);
        }
    }

    private void tell(Outcome now) {
        foot.surprise();
        if (fitsBelow(now)) {
            place = place.toldBelow();
            tellBelow();
            return;
        }
        WorkbenchPlace next = place.tell(now);
        if (next.page() == WorkbenchPage.OUTCOME) {
            go(next);
        } else {
            place = next;
            tellBelow();
        }
    }

    private boolean fitsBelow(Outcome now) {
        return layout.fitsBelow(place.page(), now);
    }

    private void tellBelow() {
        boolean inList = place.page() == WorkbenchPage.LIST;
        told.show(
                model.told().get().filter(this::fitsBelow),
                inList ? model.seen().get().requests().more().size() : 0);
    }

    private void show(Seen seen) {
        Worklist requests = seen.requests();
        list.show(seen, model::overdue);
        details.show(seen);
        filter.count();
        foot.show(requests.shown(), requests.filter(), model.inView().size());
        open.setText(words.text("staff.notices.open", seen.notices().size()));
        open.setVisible(!seen.notices().isEmpty());
        // Once it has its place it keeps it, so that the list does not move.
        open.setManaged(open.isManaged() || open.isVisible());
        if (place.page() == WorkbenchPage.NOTICES) {
            notices.show(seen.notices());
        }
        tellBelow();
    }
}
