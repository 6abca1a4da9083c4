package org.askwell.staff.view;

import javafx.scene.Node;
import javafx.scene.layout.StackPane;

import org.askwell.staff.LoggedRequest;
import org.askwell.ui.Touch;
import org.askwell.ui.control.Buttons;
import org.askwell.ui.control.Icon;
import org.askwell.ui.control.TouchButton;
import org.askwell.ui.paging.PagePosition;
import org.askwell.ui.paging.Pages;
import org.askwell.ui.text.WrappedLabel;
import org.askwell.words.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Everything about one request, the name and the number first and largest. */
final class RequestDetails extends StackPane {
    private final RequestWording wording;
    private final DetailsWording details;
    private final Pages pages;
    private final TouchButton erase;
    private Content shown = new Content.Nothing();

    /** What is said here. */
    private sealed interface Content {
        record Nothing() implements Content {}

        record Text(String text) implements Content {}

        record Facts(LoggedRequest request, List<LabelledText> told) implements Content {}
    }

    /**
     * @param erase asks whether the request is to be erased
     */
    RequestDetails(Touch touch, RequestWording wording, Runnable erase) {
        this.wording = wording;
        this.erase =
                new Buttons(touch, wording.words())
                        .button(TouchButton.Rank.QUIET, "staff.erase", erase)
                        .with(Icon.ERASE);
        details = new DetailsWording(wording);
        pages = new Pages(touch.metrics().gap()).withButtons(touch, wording.words());
        pages.getStyleClass().add("request-facts");
        pages.setColumns(2);
        getStyleClass().add("request-details");
        getChildren().setAll(pages);
        setVisible(false);
    }

    /** Shows the request that acts meet, or says why there is none. */
    void show(Seen seen) {
        Content wanted = content(seen);
        if (wanted.equals(shown)) {
            return;
        }
        PagePosition reached = pages.position();
        boolean same = about(wanted).isPresent() && about(wanted).equals(about(shown));
        shown = wanted;
        pages.setItems(
                switch (wanted) {
                    case Content.Nothing() -> List.of();
                    case Content.Text(String text) -> List.of(new WrappedLabel(text, "none"));
                    case Content.Facts(var request, var told) -> facts(request, told);
                });
        if (same) {
            pages.showFrom(reached);
        }
        setVisible(!(wanted instanceof Content.Nothing));
    }

    private Content content(Seen seen) {
        Words words = wording.words();
        Worklist requests = seen.requests();
        return requests.shown()
                .<Content>map(
                        request -> new Content.Facts(request, details.details(request, seen.at())))
                .or(() ->
                        requests.erased()
                                .map(words::leftToRight)
                                .map(gone -> new Content.Text(words.text("staff.told.gone", gone))))
                .orElseGet(() ->
                        requests.listed().isEmpty()
                                ? new Content.Nothing()
                                : new Content.Text(words.text("staff.workbench.choose")));
    }

    private static Optional<String> about(Content content) {
        return content instanceof Content.Facts(LoggedRequest request, var _)
                ? Optional.of(request.reference())
                : Optional.empty();
    }

    private List<Node> facts(LoggedRequest request, List<LabelledText> told) {
        List<Node> facts = new ArrayList<>();
        facts.add(new RequestHead(wording, request));
        told.forEach(each -> facts.add(new RequestFact(each)));
        facts.add(erase);
        return facts;
    }
}
