package org.askwell.staff.view;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.askwell.ui.PageMark;
import org.askwell.ui.Splittable;
import org.askwell.ui.text.WrappedLabel;

import java.util.List;

/** One thing that a request tells; a page may break its answer between lines. */
final class RequestFact extends VBox implements Splittable {
    private final LabelledText fact;
    private List<Node> parts = List.of();

    RequestFact(LabelledText fact) {
        this(fact, fact.text().lines().limit(2).count() < 2);
    }

    /**
     * @param tile whether another may stand beside it; an answer of many lines has the whole width
     */
    private RequestFact(LabelledText fact, boolean tile) {
        super(label(fact.label(), "asked"));
        this.fact = fact;
        fact.text().lines().forEach(line -> getChildren().add(label(line, "answer")));
        getStyleClass().add("request-fact");
        if (tile) {
            PageMark.TILE.on(this);
        }
    }

    @Override
    public List<Node> parts() {
        if (parts.isEmpty() && fact.text().contains("\n")) {
            parts =
                    fact.text()
                            .lines()
                            .map(line -> new LabelledText(fact.label(), line))
                            .<Node>map(line -> new RequestFact(line, false))
                            .toList();
        }
        return parts;
    }

    private static Label label(String text, String style) {
        Label label = new WrappedLabel(text, style);
        // As wide as its text alone, the toolkit may break it after a pair of letters with kerning.
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
    }
}
