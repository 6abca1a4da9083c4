package org.askwell.content.view;

import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/**
 * Two nodes with equal space: side by side where each gets a fair line, else one below the other.
 */
final class SideBySide extends Region {
    private static final double LEAST_COLUMN_EM = 11;
    private static final double GAP_EM = 0.6;

    private final Node left;
    private final Node right;

    /** Carries the size of the text, by which the width of a fair line is measured. */
    private final Label em = new Label();

    SideBySide(Node left, Node right) {
        this.left = left;
        this.right = right;
        em.setVisible(false);
        getStyleClass().add("side-by-side");
        getChildren().setAll(left, right, em);
    }

    private double emPx() {
        return em.getFont().getSize();
    }

    private double gap() {
        return snapSpaceX(GAP_EM * emPx());
    }

    private boolean beside(double inner) {
        return (inner - gap()) / 2 >= LEAST_COLUMN_EM * emPx();
    }

    private double column(double inner) {
        return Math.floor((inner - gap()) / 2);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        Insets insets = getInsets();
        double inner = width - insets.getLeft() - insets.getRight();
        double height =
                beside(inner)
                        ? Math.max(left.prefHeight(column(inner)), right.prefHeight(column(inner)))
                        : left.prefHeight(inner) + gap() + right.prefHeight(inner);
        return insets.getTop() + height + insets.getBottom();
    }

    @Override
    protected double computePrefWidth(double height) {
        Insets insets = getInsets();
        return insets.getLeft() + 4 * LEAST_COLUMN_EM * emPx() + insets.getRight();
    }

    @Override
    protected void layoutChildren() {
        Insets insets = getInsets();
        double inner = getWidth() - insets.getLeft() - insets.getRight();
        double x = insets.getLeft();
        double y = insets.getTop();
        if (beside(inner)) {
            double height = getHeight() - y - insets.getBottom();
            left.resizeRelocate(x, y, column(inner), height);
            right.resizeRelocate(x + column(inner) + gap(), y, column(inner), height);
        } else {
            double height = left.prefHeight(inner);
            left.resizeRelocate(x, y, inner, height);
            right.resizeRelocate(x, y + height + gap(), inner, right.prefHeight(inner));
        }
    }
}
