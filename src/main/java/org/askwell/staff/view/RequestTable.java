package org.askwell.staff.view;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

import org.askwell.callback.CallbackRequest;
import org.askwell.staff.LoggedRequest;
import org.askwell.words.Words;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.function.Function;

/** Makes the table in which staff read requests. */
public final class RequestTable {
    private final Words words;
    private final DateTimeFormatter received;

    /**
     * @param region how dates are written, ISO 3166
     */
    public RequestTable(Words words, ZoneId zone, String region) {
        this.words = words;
        received =
                DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                        .withLocale(Locale.of(words.language().getLanguage(), region))
                        .withZone(zone);
    }

    TableView<LoggedRequest> table() {
        TableView<LoggedRequest> table = new TableView<>();
        table.getStyleClass().add("requests");
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setPlaceholder(new Label(words.text("staff.workbench.none")));
        add(table, "received", request -> received.format(request.received()));
        add(table, "reference", LoggedRequest::reference);
        add(table, "name", request -> content(request, CallbackRequest::name));
        add(table, "telephone", request -> content(request, RequestTable::telephone));
        add(table, "status", this::status);
        return table;
    }

    private void add(
            TableView<LoggedRequest> table, String name, Function<LoggedRequest, String> cell) {
        TableColumn<LoggedRequest, String> column =
                new TableColumn<>(words.text("staff.workbench.column." + name));
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(cell.apply(row.getValue())));
        table.getColumns().add(column);
    }

    private String content(LoggedRequest logged, Function<CallbackRequest, String> part) {
        return switch (logged) {
            case LoggedRequest.Intact intact -> part.apply(intact.request());
            case LoggedRequest.Unreadable _ -> words.text("staff.workbench.unreadable");
        };
    }

    private static String telephone(CallbackRequest request) {
        return request.telephone().asTyped();
    }

    private String status(LoggedRequest request) {
        return words.text(
                switch (request.status()) {
                    case NEW -> "staff.workbench.new";
                    case DONE -> "staff.workbench.finished";
                });
    }
}
