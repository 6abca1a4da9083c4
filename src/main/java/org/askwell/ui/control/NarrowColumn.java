package org.askwell.ui.control;

import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

import java.util.List;

/** Controls of one width below each other, as narrow as their words allow. */
public final class NarrowColumn extends Region {
    private final List<? extends Region> cells;
    private final double gap;
    private final boolean oneLine;

    private NarrowColumn(double gap, boolean oneLine, List<? extends Region> cells) {
        this.gap = gap;
        this.oneLine = oneLine;
        this.cells = List.copyOf(cells);
        getStyleClass().add("narrow-column");
        getChildren().setAll(this.cells);
    }

    /**
     * As narrow as the longest word, and as high as that makes it.
     *
     * @param gap px between two controls
     */
    public static NarrowColumn ofWords(double gap, List<? extends Region> cells) {
        return new NarrowColumn(gap, false, cells);
    }

    /**
     * As low as possible: each label stands on one line.
     *
     * @param gap px between two controls
     */
    public static NarrowColumn ofLines(double gap, List<? extends Region> cells) {
        return new NarrowColumn(gap, true, cells);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private double cellWidth() {
        return cells.stream()
                .mapToDouble(cell -> oneLine ? cell.prefWidth(-1) : cell.minWidth(-1))
                .max()
                .orElse(0);
    }

    @Override
    protected double computeMinWidth(double height) {
        return computePrefWidth(height);
    }

    @Override
    protected double computePrefWidth(double height) {
        Insets insets = getInsets();
        return insets.getLeft() + cellWidth() + insets.getRight();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        Insets insets = getInsets();
        double each = cellWidth();
        double cellsHeight = cells.stream().mapToDouble(cell -> cell.prefHeight(each)).sum();
        return insets.getTop() + cellsHeight + gap * (cells.size() - 1) + insets.getBottom();
    }

    @Override
    protected void layoutChildren() {
        Insets insets = getInsets();
        double width = getWidth() - insets.getLeft() - insets.getRight();
        double y = insets.getTop();
        for (Region cell : cells) {
            double height = cell.prefHeight(width);
            cell.resizeRelocate(insets.getLeft(), y, width, height);
            y += height + gap;
        }
    }
}
