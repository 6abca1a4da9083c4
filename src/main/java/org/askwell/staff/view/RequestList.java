package org.askwell.staff.view;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.askwell.staff.LogTrouble;
import org.askwell.staff.LoggedRequest;
import org.askwell.ui.Touch;
import org.askwell.ui.control.Icon;
import org.askwell.ui.control.RowTarget;
import org.askwell.ui.paging.Pages;
import org.askwell.words.Words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The requests below each other, each a row to be chosen, on pages. */
final class RequestList extends StackPane {
    private static final double ICON_EM = 1.1;

    private final Touch touch;
    private final boolean narrow;
    private final boolean low;
    private final RequestWording wording;
    private final Consumer<String> choose;
    private final Pages pages;
    private Map<String, Row> rows = Map.of();
    private Optional<Reading> said = Optional.empty();

    /** What a row was drawn from, so that it is drawn anew only where that changes. */
    private record Row(LoggedRequest request, boolean overdue, RowTarget target) {
        private boolean shows(LoggedRequest now, boolean late) {
            return request.equals(now) && overdue == late;
        }
    }

    /**
     * @param narrow whether the time goes below the name
     * @param low whether a page has room for two lines of a request only
     * @param choose hears the reference of the row that was tapped
     * @param see hears which references the page that shows holds, whenever that changes
     */
    RequestList(
            Touch touch,
            boolean narrow,
            boolean low,
            RequestWording wording,
            Consumer<String> choose,
            Consumer<List<String>> see) {
        this.touch = touch;
        this.narrow = narrow;
        this.low = low;
        this.wording = wording;
        this.choose = choose;
        pages = new Pages(touch.metrics().gap()).withButtons(touch, wording.words());
        pages.getStyleClass().add("request-rows");
        getStyleClass().add("request-list");
        getChildren().setAll(pages);
        pages.inSight().addListener((_, _, nodes) -> see.accept(references(nodes)));
    }

    private List<String> references(List<Node> nodes) {
        return rows.entrySet().stream()
                .filter(row -> nodes.contains(row.getValue().target()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /**
     * Lists {@code requests}; those that {@code overdue} names bear a mark. Only a log that has
     * been read is said to hold none. Whoever was in sight stays in sight: first of all the one
     * that {@code chosen} names.
     */
    void show(
            Reading reading,
            List<LoggedRequest> requests,
            Predicate<LoggedRequest> overdue,
            Optional<String> chosen) {
        Map<String, Row> now = new LinkedHashMap<>();
        for (LoggedRequest request : requests) {
            now.put(request.reference(), drawn(request, overdue.test(request)));
        }
        boolean same =
                List.copyOf(now.values()).equals(List.copyOf(rows.values()))
                        && said.equals(Optional.of(reading));
        if (!same) {
            List<String> seen = references(pages.inSight().get());
            Optional<String> focused = focused();
            rows = now;
            said = Optional.of(reading);
            setItems(reading);
            Stream.concat(chosen.filter(seen::contains).stream(), seen.stream())
                    .map(rows::get)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .ifPresent(row -> pages.show(row.target()));
            focused.map(rows::get).ifPresent(row -> row.target().requestFocus());
        }
        rows.forEach((name, row) -> row.target().mark(chosen.equals(Optional.of(name))));
    }

    private Row drawn(LoggedRequest request, boolean overdue) {
        Row before = rows.get(request.reference());
        return before != null && before.shows(request, overdue)
                ? before
                : new Row(request, overdue, row(request, overdue));
    }

    private Optional<String> focused() {
        return rows.entrySet().stream()
                .filter(row -> row.getValue().target().isFocused())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private void setItems(Reading reading) {
        List<Node> items = new ArrayList<>();
        rows.values().forEach(row -> items.add(row.target()));
        if (items.isEmpty()) {
            none(reading).forEach(text -> items.add(label(text, "none")));
        }
        pages.setItems(items);
    }

    private List<String> none(Reading reading) {
        Words words = wording.words();
        return switch (reading) {
            case Reading.Waiting() -> List.of();
            case Reading.Done() -> List.of(words.text("staff.workbench.none"));
            case Reading.Failed(Optional<LogTrouble> trouble) ->
                    Stream.concat(
                                    Stream.of(words.text("staff.workbench.unread")),
                                    trouble
                                            .map(wording::trouble)
                                            .orElseGet(() ->
                                                    List.of(
                                                            words.text(
                                                                    "staff.told.failed-unknown")))
                                            .stream())
                            .toList();
        };
    }

    private RowTarget row(LoggedRequest request, boolean overdue) {
        Pane content = content(request, overdue);
        content.getStyleClass().add("request-row");
        if (request instanceof LoggedRequest.Unreadable) {
            content.getStyleClass().add("damaged");
        }
        String name = wording.name(request) + ", " + wording.telephone(request);
        return new RowTarget(touch, name, content, () -> chosen(request.reference()));
    }

    /** The row stays in sight, wherever the pages break later. */
    private void chosen(String reference) {
        Row row = rows.get(reference);
        if (row != null) {
            pages.show(row.target());
            choose.accept(reference);
        }
    }

    private Pane content(LoggedRequest request, boolean overdue) {
        double gap = touch.metrics().gap();
        String whole = wording.name(request);
        // The details have the whole of a long name.
        Label name = label(narrow ? RequestWording.shortened(whole) : whole, "request-name");
        Label telephone = label(wording.telephone(request), "request-telephone");
        Label time = label(wording.time(request), "request-time");
        time.setMinWidth(USE_PREF_SIZE);
        Pane when = narrow || low ? new HBox(gap * 2, time) : new VBox(time);
        when.getStyleClass().add("request-when");
        state(request, overdue).ifPresent(when.getChildren()::add);
        if (low) {
            telephone.setMinWidth(USE_PREF_SIZE);
            HBox below = new HBox(gap * 2, telephone, when);
            below.getStyleClass().add("request-row");
            return new VBox(name, below);
        }
        VBox who = new VBox(name, telephone);
        HBox.setHgrow(who, Priority.ALWAYS);
        who.setMinWidth(0);
        return narrow ? new VBox(who, when) : new HBox(gap, who, when);
    }

    /** How far the request has come, where that is worth a mark. */
    private Optional<Label> state(LoggedRequest request, boolean overdue) {
        if (overdue) {
            return Optional.of(badge("staff.badge.overdue", Icon.WARNING));
        }
        return request.doneAt().map(_ -> badge("staff.badge.done", Icon.DONE));
    }

    private Label badge(String key, Icon icon) {
        Label badge = label(wording.words().text(key), "request-badge");
        badge.setMinWidth(Region.USE_PREF_SIZE);
        icon.on(badge, ICON_EM);
        return badge;
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add(style);
        return label;
    }
}
