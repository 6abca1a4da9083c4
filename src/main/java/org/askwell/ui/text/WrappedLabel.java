package org.askwell.ui.text;

import javafx.scene.control.Label;

/** A text that breaks into lines where it is too wide, all of which are always to be seen. */
public final class WrappedLabel extends Label {
    private final KnownHeights heights;

    /**
     * A label that says {@code text}.
     *
     * @param styles how it looks
     */
    public WrappedLabel(String text, String... styles) {
        // The toolkit asks for a layout while it constructs.
        heights = new KnownHeights();
        super(text);
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
        getStyleClass().addAll(styles);
    }

    @Override
    protected double computePrefHeight(double width) {
        return getSkin() == null
                ? super.computePrefHeight(width)
                : heights.at(width, super::computePrefHeight);
    }

    @Override
    public void requestLayout() {
        heights.forget();
        super.requestLayout();
    }
}
