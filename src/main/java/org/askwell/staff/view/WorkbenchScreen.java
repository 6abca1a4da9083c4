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
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.askwell.staff.LoggedRequest;
import org.askwell.staff.RequestLog;
import org.askwell.staff.RequestStatus;
import org.askwell.staff.view.WorkbenchViewModel.Told;
import org.askwell.theme.TextSize;
import org.askwell.widgets.EqualCells;
import org.askwell.widgets.Icon;
import org.askwell.widgets.Screen;
import org.askwell.widgets.Touch;
import org.askwell.widgets.TouchButton;
import org.askwell.widgets.WayBack;
import org.askwell.words.Words;
import org.askwell.work.BackgroundRunner;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The requests to be worked through and exported, and what staff should know of. */
public final class WorkbenchScreen implements Screen {
    /** Below this height the title gives way to what is worked on. */
    private static final double LOW_EM = 32;

    private static final double NARROW_EM = 30;

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
    private final TouchButton turn;
    private final TouchButton export;
    private final TouchButton finish;
    private final TouchButton back;
    private final TouchButton undo;
    private final TouchButton open;
    private final List<TouchButton> others;
    private final FlowPane head;
    private final BorderPane node = new BorderPane();
    private final StackPane foot = new StackPane();
    private Page page = Page.LIST;

    private enum Page {
        LIST,
        DETAILS,
        NOTICES,
        OUTCOME
    }

    /** How the list and the details of one request share the screen. */
    private enum Arrangement {
        BESIDE,
        STACKED,
        ONE_AT_A_TIME;

        private static final double BESIDE_EM = 40;
        private static final double STACKED_WIDTH_EM = 30;
        private static final double STACKED_HEIGHT_EM = 48;

        static Arrangement of(Touch touch, TextSize size) {
            double em = touch.metrics().bodyText(size);
            boolean broad = touch.metrics().width() >= BESIDE_EM * em;
            if (broad && !touch.metrics().portrait() && !touch.metrics().compact(size)) {
                return BESIDE;
            }
            return touch.metrics().width() >= STACKED_WIDTH_EM * em
                            && touch.metrics().height() >= STACKED_HEIGHT_EM * em
                    ? STACKED
                    : ONE_AT_A_TIME;
        }
    }

    /**
     * @param others what else staff can do from the list
     * @param leave ends the visit and locks the requests
     */
    public WorkbenchScreen(
            Touch touch,
            TextSize size,
            RequestWording wording,
            RequestLog log,
            ExportFile export,
            InstantSource clock,
            BackgroundRunner background,
            List<TouchButton> others,
            Runnable leave) {
        this.touch = touch;
        words = wording.words();
        this.others = List.copyOf(others);
        low = touch.metrics().height() < LOW_EM * touch.metrics().bodyText(size);
        arrangement = Arrangement.of(touch, size);
        model = new WorkbenchViewModel(log, wording.notices(), export, clock, background);
        filter = new StatusFilter(touch, words, model);
        compact = touch.metrics().compact(size);
        list = new RequestList(touch, narrow(size), compact, wording, this::choose);
        details = new RequestDetails(touch, wording);
        notices = new NoticePages(touch, compact, wording, model::takeNote, model::takeNoteOfLoss);
        told = new ToldBar(touch, words, model::undo);
        outcome = new OutcomePages(touch, words);
        turn = button(TouchButton.Rank.PRIMARY, "staff.workbench.done", Icon.DONE, this::turn);
        this.export =
                button(
                        TouchButton.Rank.SECONDARY,
                        "staff.workbench.export",
                        Icon.SEND,
                        model::exportAll);
        finish = button(TouchButton.Rank.SECONDARY, "staff.workbench.finish", Icon.FINISHED, leave);
        back =
                button(
                        TouchButton.Rank.SECONDARY,
                        "staff.workbench.back",
                        Icon.BACK,
                        () -> open(Page.LIST));
        WayBack.mark(back);
        undo = button(TouchButton.Rank.SECONDARY, "staff.told.undo", Icon.RETRY, this::undo);
        open =
                button(
                        TouchButton.Rank.QUIET,
                        "staff.notices.title",
                        Icon.WARNING,
                        () -> open(Page.NOTICES));
        double gap = touch.metrics().gap();
        head = new FlowPane(gap * 2, gap, filter, open);
        node.getStyleClass().add("workbench");
        double margin = touch.metrics().margin();
        double above = low ? gap : margin;
        node.setPadding(new Insets(above, margin, above, margin));
        if (narrow(size)) {
            node.getStyleClass().add("narrow");
        }
        foot.getStyleClass().addAll("bottom-band", "staff-foot");
        foot.setPadding(new Insets(gap, margin, gap, margin));
        model.seen().addListener((_, _, seen) -> show(seen));
        model.filter().addListener((_, _, _) -> show(model.seen().get()));
        model.chosen().addListener((_, _, chosen) -> mark(chosen));
        model.told().addListener((_, _, now) -> tell(now));
        show(model.seen().get());
        open(Page.LIST);
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

    private TouchButton button(TouchButton.Rank rank, String key, Icon icon, Runnable action) {
        return new TouchButton(touch, rank, words.text(key), action).with(icon);
    }

    private void open(Page opened) {
        page = opened;
        double gap = touch.metrics().gap();
        VBox column = new VBox(low ? gap : gap * 2);
        Region body =
                switch (opened) {
                    case NOTICES -> notices;
                    case OUTCOME -> outcome;
                    case DETAILS -> details;
                    case LIST -> {
                        if (!low) {
                            Label title = new Label(words.text("staff.workbench.title"));
                            title.getStyleClass().add("title");
                            column.getChildren().add(title);
                        }
                        column.getChildren().add(head);
                        yield requests();
                    }
                };
        VBox.setVgrow(body, Priority.ALWAYS);
        column.getChildren().addAll(body, told);
        told.show(model.told().get().filter(this::fitsBelow));
        node.setCenter(column);
        List<TouchButton> buttons =
                switch (opened) {
                    case NOTICES -> List.of(back);
                    case OUTCOME ->
                            undoable().isPresent() ? List.of(undo, back) : List.of(back, finish);
                    case DETAILS -> List.of(back, turn);
                    case LIST -> ofList();
                };
        foot.getChildren().setAll(new EqualCells(gap, buttons));
    }

    private List<TouchButton> ofList() {
        List<TouchButton> buttons = new ArrayList<>();
        if (arrangement != Arrangement.ONE_AT_A_TIME) {
            buttons.add(turn);
        }
        buttons.add(export);
        buttons.addAll(others);
        buttons.add(finish);
        return buttons;
    }

    /** Whether the list is too narrow for a name and the time beside it. */
    private boolean narrow(TextSize size) {
        double share = arrangement == Arrangement.BESIDE ? 2 : 1;
        return touch.metrics().width() / share < NARROW_EM * touch.metrics().bodyText(size);
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

    private void choose(LoggedRequest request) {
        model.chosen().set(Optional.of(request));
        if (arrangement == Arrangement.ONE_AT_A_TIME) {
            open(Page.DETAILS);
        }
    }

    private Optional<Told.Changed> undoable() {
        return model.told()
                .get()
                .filter(Told.Changed.class::isInstance)
                .map(Told.Changed.class::cast);
    }

    private void undo() {
        undoable().ifPresent(model::undo);
    }

    /** What names a file or a cause can be long, and goes below the requests only with room. */
    private boolean fitsBelow(Told tells) {
        return switch (tells) {
            case Told.Failed _, Told.Exported _ ->
                    page == Page.LIST && arrangement != Arrangement.ONE_AT_A_TIME && !low;
            case Told.Changed _, Told.Undone _, Told.Gone _ -> !compact;
        };
    }

    private void tell(Optional<Told> now) {
        Optional<Told> apart = now.filter(tells -> !fitsBelow(tells));
        apart.ifPresent(tells -> {
            outcome.show(tells, told.sentence(tells));
            open(Page.OUTCOME);
        });
        told.show(now.filter(this::fitsBelow));
    }

    private void turn() {
        model.turn();
        if (page == Page.DETAILS) {
            open(Page.LIST);
        }
    }

    private void show(WorkbenchViewModel.Seen seen) {
        List<LoggedRequest> listed = model.listed();
        list.show(seen.reading(), listed, listed.stream().filter(model::overdue).toList());
        filter.count();
        open.setText(words.text("staff.notices.open", seen.notices().size()));
        open.setVisible(!seen.notices().isEmpty());
        open.setManaged(open.isVisible());
        notices.show(seen.notices());
        if (page == Page.NOTICES && seen.notices().isEmpty()) {
            open(Page.LIST);
        }
        mark(model.chosen().get());
    }

    private void mark(Optional<LoggedRequest> chosen) {
        boolean done = chosen.map(LoggedRequest::status).equals(Optional.of(RequestStatus.DONE));
        turn.setText(words.text(done ? "staff.workbench.reopen" : "staff.workbench.done"));
        turn.with(done ? Icon.RETRY : Icon.DONE);
        turn.setDisable(chosen.isEmpty());
        details.show(chosen, model.seen().get().at());
        list.mark(chosen);
    }
}
