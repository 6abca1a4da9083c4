package org.askwell.staff.view;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.askwell.callback.Reference;
import org.askwell.staff.LoggedRequest;
import org.askwell.staff.RequestFilter;
import org.askwell.staff.RequestLog;
import org.askwell.staff.RequestStatus;
import org.askwell.support.BackgroundRunner;
import org.askwell.support.ToldException;
import org.askwell.widgets.EqualCells;
import org.askwell.widgets.Icon;
import org.askwell.widgets.Screen;
import org.askwell.widgets.Touch;
import org.askwell.widgets.TouchButton;
import org.askwell.words.Words;
import org.controlsfx.control.SegmentedButton;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

/** The requests, the oldest first, to be worked through and exported. */
public final class WorkbenchScreen implements Screen {
    private final Touch touch;
    private final Words words;
    private final RequestLog log;
    private final ExportFile export;
    private final InstantSource clock;
    private final BackgroundRunner background;
    private final TableView<LoggedRequest> table;
    private final Label told = new Label();
    private final VBox node;
    private Optional<RequestStatus> shown = Optional.of(RequestStatus.NEW);

    public WorkbenchScreen(
            Touch touch,
            Words words,
            RequestLog log,
            ExportFile export,
            InstantSource clock,
            BackgroundRunner background,
            RequestTable columns) {
        this.touch = touch;
        this.words = words;
        this.log = log;
        this.export = export;
        this.clock = clock;
        this.background = background;
        table = columns.table();
        VBox.setVgrow(table, Priority.ALWAYS);
        Label title = new Label(words.text("staff.workbench.title"));
        title.getStyleClass().add("title");
        told.setWrapText(true);
        double gap = touch.metrics().gap();
        EqualCells buttons =
                new EqualCells(
                        gap,
                        List.of(
                                button("staff.workbench.done", Icon.DONE, this::markDone),
                                button("staff.workbench.reopen", Icon.RETRY, this::reopen),
                                button("staff.workbench.export", Icon.SEND, this::exportAll)));
        node = new VBox(gap * 2, title, filter(), table, told, buttons);
        node.getStyleClass().add("workbench");
        node.setPadding(new Insets(touch.metrics().margin()));
        load();
    }

    @Override
    public Node node() {
        return node;
    }

    private TouchButton button(String key, Icon icon, Runnable action) {
        return new TouchButton(touch, TouchButton.Rank.SECONDARY, words.text(key), action)
                .with(icon);
    }

    private SegmentedButton filter() {
        SegmentedButton filter =
                new SegmentedButton(
                        choice("staff.workbench.new", Optional.of(RequestStatus.NEW)),
                        choice("staff.workbench.finished", Optional.of(RequestStatus.DONE)),
                        choice("staff.workbench.all", Optional.empty()));
        filter.getButtons().getFirst().setSelected(true);
        return filter;
    }

    private ToggleButton choice(String key, Optional<RequestStatus> status) {
        ToggleButton choice = new ToggleButton(words.text(key));
        choice.setMinSize(touch.metrics().target() * 2, touch.metrics().target());
        choice.setOnAction(_ -> {
            choice.setSelected(true);
            shown = status;
            load();
        });
        return choice;
    }

    private void load() {
        RequestFilter filter = new RequestFilter(shown, Optional.empty(), Optional.empty());
        background.run(() -> log.list(filter), this::fill, this::failed);
    }

    private void fill(List<LoggedRequest> requests) {
        table.getItems().setAll(requests);
        if (!requests.isEmpty()) {
            table.getSelectionModel().selectFirst();
        }
    }

    private void markDone() {
        change(reference -> log.markDone(reference, clock.instant()));
    }

    private void reopen() {
        change(log::reopen);
    }

    /** A change of one request. */
    @FunctionalInterface
    private interface Change {
        boolean of(Reference reference) throws Exception;
    }

    private void change(Change change) {
        LoggedRequest chosen = table.getSelectionModel().getSelectedItem();
        if (chosen == null) {
            told.setText(words.text("staff.workbench.choose"));
            return;
        }
        Callable<Boolean> work = () -> change.of(new Reference(chosen.reference()));
        background.run(
                work,
                _ -> {
                    told.setText(words.text("staff.workbench.changed", chosen.reference()));
                    load();
                },
                this::failed);
    }

    private void exportAll() {
        background.run(
                export::write,
                file -> told.setText(words.text("staff.workbench.exported", file)),
                this::failed);
    }

    private void failed(Exception problem) {
        told.setText(
                problem instanceof ToldException mendable
                        ? mendable.sentence()
                        : words.text("staff.workbench.failed"));
    }
}
