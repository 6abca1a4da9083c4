package org.askwell.ui.control;

import javafx.scene.control.Button;

import org.askwell.ui.TapGuard;
import org.askwell.ui.Touch;
import org.askwell.ui.text.KnownHeights;
import org.askwell.ui.text.LabelSize;

/** Something to tap: large enough, never narrower than its words, deaf to a second quick tap. */
public abstract sealed class TouchTarget extends Button permits TouchButton, ChoiceTile, RowTarget {
    private final double side;
    private final TapGuard guard;
    private final KnownHeights heights;
    private double leastHeight;

    TouchTarget(Touch touch, String label, String styleClass) {
        // The toolkit asks for a layout while it constructs.
        heights = new KnownHeights();
        super(label);
        side = touch.metrics().target();
        leastHeight = side;
        guard = touch.buttonGuard();
        getStyleClass().add(styleClass);
        setWrapText(true);
        FocusRing.on(this, touch.metrics(), "");
    }

    /** Lets the target be {@code px} high, or as high as its label. */
    public final void setLeastHeight(double px) {
        leastHeight = Math.max(side, px);
        requestLayout();
    }

    /** The target shows again after another screen: its next tap is no second one. */
    public final void renew() {
        guard.forget();
        disarm();
    }

    @Override
    public final void fire() {
        if (!isDisabled() && guard.lets()) {
            super.fire();
        }
    }

    @Override
    protected final double computeMinWidth(double height) {
        return Math.max(side, LabelSize.leastWidth(this));
    }

    @Override
    protected final double computePrefWidth(double height) {
        return Math.max(side, Math.ceil(super.computePrefWidth(height)));
    }

    @Override
    protected final double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected final double computePrefHeight(double width) {
        double content =
                getSkin() == null ? contentHeight(width) : heights.at(width, this::contentHeight);
        return Math.max(leastHeight, Math.ceil(content));
    }

    @Override
    public final void requestLayout() {
        heights.forget();
        super.requestLayout();
    }

    /** The height in px that the content takes in a control of {@code width} px. */
    double contentHeight(double width) {
        return super.computePrefHeight(width);
    }
}
