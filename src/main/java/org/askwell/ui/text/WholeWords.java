package org.askwell.ui.text;

import javafx.scene.control.Label;

/** A text that breaks into lines between its words and never within one. */
public class WholeWords extends Label {
    private final KnownHeights heights;

    @SuppressWarnings("this-escape") // Whatever extends it has no state that a layout asks for.
    public WholeWords(String text) {
        // The toolkit asks for a layout while it constructs.
        heights = new KnownHeights();
        super(text);
        setWrapText(true);
    }

    @Override
    protected double computeMinWidth(double height) {
        return LabelSize.leastWidth(this);
    }

    @Override
    protected final double computePrefHeight(double width) {
        return getSkin() == null
                ? super.computePrefHeight(width)
                : heights.at(width, super::computePrefHeight);
    }

    @Override
    public final void requestLayout() {
        heights.forget();
        super.requestLayout();
    }
}
