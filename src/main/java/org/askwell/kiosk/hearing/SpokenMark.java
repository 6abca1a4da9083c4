package org.askwell.kiosk.hearing;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.shape.Path;
import javafx.scene.text.TextFlow;

/** Shows which sentence is being read, until it is taken away. */
final class SpokenMark {
    private static final PseudoClass SPOKEN = PseudoClass.getPseudoClass("spoken");

    private final Node node;
    private final Path behind = new Path();

    SpokenMark(SpokenSentence sentence) {
        node = sentence.node();
        if (node instanceof TextFlow flow) {
            behind.getElements()
                    .setAll(
                            flow.getRangeShape(
                                    sentence.span().start(), sentence.span().end(), true));
            behind.getStyleClass().add("spoken-sentence");
            behind.setManaged(false);
            flow.getChildren().addFirst(behind);
        } else {
            node.pseudoClassStateChanged(SPOKEN, true);
        }
    }

    void remove() {
        if (node instanceof TextFlow flow) {
            flow.getChildren().remove(behind);
        } else {
            node.pseudoClassStateChanged(SPOKEN, false);
        }
    }
}
