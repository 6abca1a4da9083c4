package org.askwell.staff.view;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

import org.askwell.staff.LoggedRequest;
import org.askwell.ui.Splittable;
import org.askwell.ui.control.Icon;
import org.askwell.ui.text.LongText;
import org.askwell.words.Words;

import java.util.List;

/** Whom to ring and at which number; a page that is too low for both may break between them. */
final class RequestHead extends VBox implements Splittable {
    private final RequestWording wording;
    private final LoggedRequest request;
    private List<Node> parts = List.of();

    RequestHead(RequestWording wording, LoggedRequest request) {
        this.wording = wording;
        this.request = request;
        getStyleClass().add("request-head");
        getChildren().setAll(lines());
    }

    @Override
    public List<Node> parts() {
        if (parts.isEmpty()) {
            parts = lines();
        }
        return parts;
    }

    private List<Node> lines() {
        Words words = wording.words();
        LongText reference =
                text(
                        words.text("staff.detail.of", words.leftToRight(request.reference())),
                        "small-print");
        LongText name = text(wording.name(request), "subtitle");
        return switch (request) {
            case LoggedRequest.Intact _ -> {
                LongText telephone = text(wording.telephone(request), "request-call");
                Icon.PHONE.on(telephone, 1);
                yield List.of(reference, name, telephone);
            }
            case LoggedRequest.Unreadable _ -> {
                Icon.WARNING.on(name, 1);
                yield List.of(
                        reference, name, text(words.text("staff.unreadable.why"), "notice-text"));
            }
        };
    }

    private LongText text(String text, String style) {
        return new LongText(text, wording.words().language(), style);
    }
}
