package org.askwell.ui.control;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import java.util.stream.IntStream;

/** Says how far through a form a person is, in words and by a bar with a piece for each step. */
public final class StepBar extends HBox {

    /**
     * A bar of {@code of} pieces, the first {@code step} of them filled.
     *
     * @param text such as "Step 2 of 8"
     */
    public StepBar(String text, int step, int of) {
        getStyleClass().add("step-bar");
        setAlignment(Pos.CENTER_LEFT);
        Label label = new Label(text);
        label.setMinWidth(Region.USE_PREF_SIZE);
        HBox pieces = new HBox();
        pieces.getStyleClass().add("pieces");
        pieces.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(pieces, Priority.ALWAYS);
        IntStream.rangeClosed(1, of).forEach(i -> pieces.getChildren().add(piece(i <= step)));
        getChildren().setAll(label, pieces);
    }

    private static Region piece(boolean filled) {
        Region piece = new Region();
        piece.getStyleClass().addAll("piece", filled ? "filled" : "open");
        HBox.setHgrow(piece, Priority.ALWAYS);
        return piece;
    }
}
