package org.askwell.staff.view;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.askwell.widgets.Pages;
import org.askwell.widgets.Splittable;

import java.util.List;

/** One thing that a request tells; a page may break its answer between lines. */
final class RequestFact extends VBox implements Splittable {
    private final RequestWording.Told told;
    private List<Node> parts = List.of();

    RequestFact(RequestWording.Told told) {
        super(label(told.asked(), "asked"));
        this.told = told;
        // The toolkit breaks a line of a text of several within its first word where it just fits.
        told.answer().lines().forEach(line -> getChildren().add(label(line, "answer")));
        getStyleClass().add("request-fact");
        Pages.markTile(this);
    }

    @Override
    public List<Node> parts() {
        if (parts.isEmpty() && told.answer().contains("\n")) {
            parts =
                    told.answer()
                            .lines()
                            .map(line -> new RequestWording.Told(told.asked(), line))
                            .<Node>map(RequestFact::new)
                            .toList();
        }
        return parts;
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }
}
