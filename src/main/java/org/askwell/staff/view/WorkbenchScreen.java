package org.askwell.staff.view;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.askwell.ui.Screen;
import org.askwell.ui.Touch;
import org.askwell.ui.control.Icon;
import org.askwell.ui.control.TouchButton;
import org.askwell.ui.theme.ScreenClass;
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
    private final boolean low;
    private final boolean compact;
    private final Arrangement arrangement;
    private final StatusFilter filter;
    private final RequestList list;
    private final RequestDetails details;
    private final NoticePages notices;
    private final ToldBar told;
    private final OutcomePages outcome;
    private final WorkbenchFoot foot;
    private final TouchButton open;
    private final FlowPane head;
    private final BorderPane node = new BorderPane();
    private WorkbenchPage page = WorkbenchPage.LIST;
    private boolean untold;

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
        ScreenClass room = touch.metrics().with(size);
        low = !room.fitsTitleOverList();
        compact = room.compact();
        arrangement = Arrangement.of(room);
        boolean narrow = arrangement.narrow(room);
        model = new WorkbenchViewModel(log, wording.notices(), background);
        filter = new StatusFilter(touch, words, model);
        list = new RequestList(touch, narrow, compact, wording, this::choose, model::see);
        details = new RequestDetails(touch, wording);
        notices = new NoticePages(touch, compact || size.beyondLarge(), wording, model::agree);
        OutcomeWording outcomes = new OutcomeWording(wording);
        told =
                new ToldBar(
                        touch,
                        outcomes,
                        !compact && !low,
                        narrow && touch.metrics().portrait(),
                        model::undo,
                        model::listMore);
        outcome = new OutcomePages(touch, words, outcomes);
        foot = new WorkbenchFoot(touch, words, arrangement, others, acts(staff.leave()));
        open =
                new TouchButton(
                                touch,
                                TouchButton.Rank.QUIET,
                                words.text("staff.notices.title"),
                                this::openNotices)
                        .with(Icon.WARNING);
        open.setManaged(false);
        double gap = touch.metrics().gap();
        head = new FlowPane(gap * 2, gap, filter, open);
        node.getStyleClass().add("workbench");
        double margin = touch.metrics().margin();
        double above = low ? gap : margin;
        node.setPadding(new Insets(above, margin, above, margin));
        if (narrow) {
            node.getStyleClass().add("narrow");
        }
        model.seen().addListener((_, _, seen) -> show(seen));
        model.told().addListener((_, _, now) -> now.ifPresent(this::tell));
        show(model.seen().get());
        open(WorkbenchPage.LIST);
        model.load();
    }

    private WorkbenchFoot.Acts acts(Runnable leave) {
        return new WorkbenchFoot.Acts() {
            @Override
            public void turn() {
                WorkbenchScreen.this.turn();
            }

            @Override
            public void export() {
                model.export();
            }

            @Override
            public void undo() {
                model.told()
                        .get()
                        .filter(Outcome.Changed.class::isInstance)
                        .map(Outcome.Changed.class::cast)
                        .ifPresent(model::undo);
            }

            @Override
            public void back() {
                open(WorkbenchPage.LIST);
            }

            @Override
            public void leave() {
                leave.run();
            }
        };
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
        page = asked == WorkbenchPage.LIST && untold ? WorkbenchPage.OUTCOME : asked;
        double gap = touch.metrics().gap();
        VBox column = new VBox(low ? gap : gap * 2);
        Region body =
                switch (page) {
                    case NOTICES -> notices;
                    case OUTCOME -> {
                        untold = false;
                        model.told().get().ifPresent(outcome::show);
                        yield outcome;
                    }
                    case DETAILS -> details;
                    case LIST -> {
                        if (!low) {
                            Label title = new Label(words.text("staff.workbench.title"));
                            title.getStyleClass().add("title");
                            column.getChildren().add(title);
                        }
                        column.getChildren().add(head);
                        if (compact) {
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
                switch (arrangement) {
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
        if (arrangement == Arrangement.ONE_AT_A_TIME) {
            open(WorkbenchPage.DETAILS);
        }
    }

    private void turn() {
        if (model.busy()) {
            return;
        }
        model.turn();
        if (page == WorkbenchPage.DETAILS) {
            open(WorkbenchPage.LIST);
        }
    }

    /** What names a file or a cause can be long, and goes below the requests only with room. */
    private boolean fitsBelow(Outcome tells) {
        return switch (tells) {
            case Outcome.Failed _, Outcome.Exported _ ->
                    page == WorkbenchPage.LIST && arrangement != Arrangement.ONE_AT_A_TIME && !low;
            case Outcome.Working _,
                    Outcome.Changed _,
                    Outcome.Undone _,
                    Outcome.Overtaken _,
                    Outcome.Gone _ ->
                    !compact;
        };
    }

    /**
     * What comes late does not put the way to take it back where a finger is on its way to
     * something else: whoever has gone on hears of it when they come back to the list.
     */
    private void tell(Outcome now) {
        foot.surprise();
        boolean fits = fitsBelow(now);
        boolean calm =
                switch (page) {
                    case OUTCOME -> true;
                    case DETAILS -> now instanceof Outcome.Working;
                    case LIST, NOTICES -> !(now instanceof Outcome.Changed);
                };
        untold = !fits && !calm;
        if (!fits && calm) {
            open(WorkbenchPage.OUTCOME);
        } else {
            tellBelow();
        }
    }

    private void tellBelow() {
        boolean inList = page == WorkbenchPage.LIST;
        told.show(
                model.told().get().filter(this::fitsBelow),
                inList ? model.seen().get().requests().more().size() : 0);
    }

    private void show(Seen seen) {
        Worklist requests = seen.requests();
        list.show(seen.reading(), requests.rows(), model::overdue, requests.chosen());
        details.show(seen);
        filter.count();
        foot.show(requests.shown(), requests.filter(), model.inView().size());
        open.setText(words.text("staff.notices.open", seen.notices().size()));
        open.setVisible(!seen.notices().isEmpty());
        // Once it has its place it keeps it, so that the list does not move.
        open.setManaged(open.isManaged() || open.isVisible());
        if (page == WorkbenchPage.NOTICES) {
            notices.show(seen.notices());
        }
        tellBelow();
    }
}
