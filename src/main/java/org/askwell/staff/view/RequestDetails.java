package org.askwell.staff.view;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.askwell.staff.LoggedRequest;
import org.askwell.widgets.Icon;
import org.askwell.widgets.LongText;
import org.askwell.widgets.Pages;
import org.askwell.widgets.Touch;
import org.askwell.widgets.TurnedPages;
import org.askwell.words.Words;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Everything about one request, the name and the number first and largest. */
final class RequestDetails extends StackPane {
    private final RequestWording wording;
    private final boolean low;
    private final Pages pages;

    /**
     * @param low whether a page may have no room for the name and the number together
     */
    RequestDetails(Touch touch, boolean low, RequestWording wording) {
        this.wording = wording;
        this.low = low;
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
        VBox head = head(request);
        facts.addAll(low ? List.copyOf(head.getChildren()) : List.of(head));
        wording.details(request, now).forEach(told -> facts.add(fact(told)));
        return facts;
    }

    private VBox head(LoggedRequest request) {
        Label telephone = label(wording.telephone(request), "request-call");
        Label name = label(wording.name(request), "subtitle");
        VBox head =
                new VBox(
                        label(
                                wording.words()
                                        .text(
                                                "staff.detail.of",
                                                wording.words().leftToRight(request.reference())),
                                "small-print"),
                        name);
        head.getStyleClass().add("request-head");
        switch (request) {
            case LoggedRequest.Intact _ -> {
                Icon.PHONE.on(telephone, 1);
                head.getChildren().add(telephone);
            }
            case LoggedRequest.Unreadable _ -> {
                Words words = wording.words();
                LongText why =
                        new LongText(
                                words.text("staff.unreadable.why"),
                                words.language(),
                                "notice-text");
                Icon.WARNING.on(name, 1);
                head.getChildren().add(why);
            }
        }
        return head;
    }

    /** Tiles stand side by side; a page cannot break them. */
    private RequestFact fact(RequestWording.Told told) {
        RequestFact fact = new RequestFact(told);
        if (!low) {
            Pages.markTile(fact);
        }
        return fact;
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }
}
