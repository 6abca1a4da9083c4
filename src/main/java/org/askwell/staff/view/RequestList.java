package org.askwell.staff.view;

import javafx.scene.Node;
import javafx.scene.layout.StackPane;

import org.askwell.staff.LogTrouble;
import org.askwell.staff.LoggedRequest;
import org.askwell.ui.Touch;
import org.askwell.ui.control.RowTarget;
import org.askwell.ui.paging.Pages;
import org.askwell.ui.text.WrappedLabel;
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
    private final Touch touch;
    private final RequestWording wording;
    private final RequestRowContent content;
    private final Consumer<String> choose;
    private final Pages pages;
    private Map<String, Row> rows = Map.of();
    private Optional<LoadState> said = Optional.empty();

    /** What a row was drawn from, so that it is drawn anew only where that changes. */
    private record Row(LoggedRequest request, boolean overdue, RowTarget target) {
        private boolean shows(LoggedRequest now, boolean late) {
            return request.equals(now) && overdue == late;
        }
    }

    /**
     * @param choose hears the reference of the row that was tapped
     * @param see hears which references the page that shows holds, whenever that changes
     */
    RequestList(
            Touch touch,
            WorkbenchLayout layout,
            RequestWording wording,
            Consumer<String> choose,
            Consumer<List<String>> see) {
        this.touch = touch;
        this.wording = wording;
        content = new RequestRowContent(touch.metrics().gap(), layout, wording);
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
     * Lists what staff have before them; those that {@code overdue} names bear a mark. Only a log
     * that has been loaded is said to hold none. Whoever was in sight stays in sight: first of all
     * the one that is chosen.
     */
    void show(Seen shown, Predicate<LoggedRequest> overdue) {
        LoadState state = shown.state();
        Optional<String> chosen = shown.requests().chosen();
        Map<String, Row> now = new LinkedHashMap<>();
        for (LoggedRequest request : shown.requests().rows()) {
            now.put(request.reference(), drawn(request, overdue.test(request)));
        }
        boolean same =
                List.copyOf(now.values()).equals(List.copyOf(rows.values()))
                        && said.equals(Optional.of(state));
        if (!same) {
            List<String> seen = references(pages.inSight().get());
            Optional<String> focused = focused();
            rows = now;
            said = Optional.of(state);
            setItems(state);
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

    private void setItems(LoadState state) {
        List<Node> items = new ArrayList<>();
        rows.values().forEach(row -> items.add(row.target()));
        if (items.isEmpty()) {
            none(state).forEach(text -> items.add(new WrappedLabel(text, "none")));
        }
        pages.setItems(items);
    }

    private List<String> none(LoadState state) {
        Words words = wording.words();
        return switch (state) {
            case LoadState.Loading() -> List.of();
            case LoadState.Loaded() -> List.of(words.text("staff.workbench.none"));
            case LoadState.Failed(Optional<LogTrouble> trouble) -> {
                List<String> texts = new ArrayList<>();
                texts.add(words.text("staff.workbench.unread"));
                trouble.map(wording::trouble)
                        .ifPresentOrElse(
                                texts::addAll,
                                () -> texts.add(words.text("staff.told.failed-unknown")));
                yield texts;
            }
        };
    }

    private RowTarget row(LoggedRequest request, boolean overdue) {
        String name = wording.name(request) + ", " + wording.telephone(request);
        return new RowTarget(
                touch, name, content.of(request, overdue), () -> chosen(request.reference()));
    }

    /** The row stays in sight, wherever the pages break later. */
    private void chosen(String reference) {
        Row row = rows.get(reference);
        if (row != null) {
            pages.show(row.target());
            choose.accept(reference);
        }
    }
}
