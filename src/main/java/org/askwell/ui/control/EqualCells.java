package org.askwell.ui.control;

import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

import java.util.List;

/** Controls of one width side by side, in as few rows as their longest words allow. */
public final class EqualCells extends Region {
    private final List<? extends Region> cells;
    private final double gap;

    /**
     * @param gap px between two cells
     */
    public EqualCells(double gap, List<? extends Region> cells) {
        this.gap = gap;
        this.cells = List.copyOf(cells);
        getStyleClass().add("equal-cells");
        getChildren().setAll(this.cells);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private double inner(double width) {
        Insets insets = getInsets();
        return width - insets.getLeft() - insets.getRight();
    }

    private int columns(double width) {
        double widest = cells.stream().mapToDouble(cell -> cell.minWidth(-1)).max().orElse(0);
        int most = Math.max(1, (int) ((inner(width) + gap) / (widest + gap)));
        int rows = (cells.size() + most - 1) / most;
        return (cells.size() + rows - 1) / rows;
    }

    private double cellWidth(double width) {
        int columns = columns(width);
        return Math.floor((inner(width) - gap * (columns - 1)) / columns);
    }

    private double rowHeight(double cellWidth) {
        return cells.stream().mapToDouble(cell -> cell.prefHeight(cellWidth)).max().orElse(0);
    }

    @Override
    protected double computePrefHeight(double width) {
        Insets insets = getInsets();
        double whole = width < 0 ? prefWidth(-1) : width;
        int columns = columns(whole);
        int rows = (cells.size() + columns - 1) / columns;
        return insets.getTop()
                + rows * (rowHeight(cellWidth(whole)) + gap)
                - gap
                + insets.getBottom();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefWidth(double height) {
        double widest = cells.stream().mapToDouble(cell -> cell.prefWidth(-1)).max().orElse(0);
        Insets insets = getInsets();
        return insets.getLeft() + cells.size() * (widest + gap) - gap + insets.getRight();
    }

    @Override
    protected void layoutChildren() {
        int columns = columns(getWidth());
        double width = cellWidth(getWidth());
        double height = rowHeight(width);
        Insets insets = getInsets();
        for (int i = 0; i < cells.size(); i++) {
            int row = i / columns;
            int column = i % columns;
            cells.get(i)
                    .resizeRelocate(
                            insets.getLeft() + column * (width + gap),
                            insets.getTop() + row * (height + gap),
                            width,
                            height);
        }
    }
}
