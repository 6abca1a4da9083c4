package org.askwell.ui.control;

import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.List;

/** Controls of one width below each other, as narrow as their longest word. */
public final class NarrowColumn extends VBox {

    /**
     * @param gap px between two controls
     */
    public NarrowColumn(double gap, List<? extends Region> cells) {
        super(gap);
        cells.forEach(cell -> cell.setMaxWidth(Double.MAX_VALUE));
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        getChildren().setAll(cells);
    }

    @Override
    protected double computePrefWidth(double height) {
        double widest =
                getChildren().stream().mapToDouble(cell -> cell.minWidth(-1)).max().orElse(0);
        return snappedLeftInset() + widest + snappedRightInset();
    }

    @Override
    protected double computePrefHeight(double width) {
        return super.computePrefHeight(width < 0 ? prefWidth(-1) : width);
    }
}
