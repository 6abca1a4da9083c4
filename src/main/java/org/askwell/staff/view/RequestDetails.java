package org.askwell.staff.view;

import javafx.scene.Node;
import javafx.scene.layout.StackPane;

import org.askwell.staff.LoggedRequest;
import org.askwell.widgets.Pages;
import org.askwell.widgets.Touch;
import org.askwell.widgets.TurnedPages;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Everything about one request, the name and the number first and largest. */
final class RequestDetails extends StackPane {
    private final RequestWording wording;
    private final Pages pages;

    RequestDetails(Touch touch, RequestWording wording) {
        this.wording = wording;
        pages = new Pages(touch.metrics().gap());
        pages.getStyleClass().add("request-facts");
        pages.setColumns(2);
        getStyleClass().add("request-details");
        getChildren().setAll(new TurnedPages(touch, wording.words(), pages));
    }

    /** Shows {@code chosen} as it is at {@code now}, and nothing where there is none. */
    void show(Optional<LoggedRequest> chosen, Instant now) {
        pages.setItems(chosen.map(request -> facts(request, now)).orElseGet(List::of));
        setVisible(chosen.isPresent());
    }

    private List<Node> facts(LoggedRequest request, Instant now) {
        List<Node> facts = new ArrayList<>();
        facts.add(new RequestHead(wording, request));
        wording.details(request, now).forEach(told -> facts.add(new RequestFact(told)));
        return facts;
    }
}
