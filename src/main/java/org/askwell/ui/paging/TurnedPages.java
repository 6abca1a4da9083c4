package org.askwell.ui.paging;

import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

import org.askwell.ui.Touch;
import org.askwell.words.Words;

/**
 * Pages with the buttons that turn them below, which take their room within the same layout; in a
 * box they would come a frame later and stand over the page until then.
 */
public final class TurnedPages extends Region {
    private final Pages pages;
    private final PageButtons buttons;
    private final double gap;

    public TurnedPages(Touch touch, Words words, Pages pages) {
        this.pages = pages;
        buttons = new PageButtons(touch, words, pages);
        gap = touch.metrics().gap();
        getChildren().setAll(pages, buttons);
    }

    @Override
    protected void layoutChildren() {
        double x = snappedLeftInset();
        double y = snappedTopInset();
        double width = getWidth() - x - snappedRightInset();
        double height = getHeight() - y - snappedBottomInset();
        if (width <= 0 || height <= 0) {
            return;
        }
        double below = pages.fit(width, height) ? 0 : Math.ceil(buttons.prefHeight(width));
        double above = below == 0 ? height : height - below - gap;
        pages.resizeRelocate(x, y, width, Math.max(0, above));
        pages.layout();
        buttons.resizeRelocate(x, y + height - below, width, below);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return snappedLeftInset() + snappedRightInset();
    }

    @Override
    protected double computeMinHeight(double width) {
        return snappedTopInset() + snappedBottomInset();
    }

    @Override
    protected double computePrefHeight(double width) {
        double inner = width < 0 ? width : width - snappedLeftInset() - snappedRightInset();
        return snappedTopInset() + pages.prefHeight(inner) + snappedBottomInset();
    }
}
