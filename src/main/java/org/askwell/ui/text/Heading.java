package org.askwell.ui.text;

import javafx.scene.control.Label;

/** A heading that breaks into lines of about one length, so that no word stands alone. */
public final class Heading extends Label {
    private static final double CLOSE_PX = 2;

    private double offered = -1;
    private double taken;

    public Heading(String text) {
        super(text);
        setWrapText(true);
    }

    @Override
    public void resize(double width, double height) {
        if (width != offered) {
            taken = balanced(width);
            offered = width;
        }
        super.resize(taken, height);
    }

    @Override
    public void requestLayout() {
        offered = -1;
        super.requestLayout();
    }

    /** The least width in px of up to {@code width} in which there are no more lines. */
    private double balanced(double width) {
        double high = prefHeight(width);
        if (high <= prefHeight(-1)) {
            return width;
        }
        double tooNarrow = LabelSize.leastWidth(this);
        double enough = width;
        while (enough - tooNarrow > CLOSE_PX) {
            double middle = Math.floor((tooNarrow + enough) / 2);
            if (prefHeight(middle) > high) {
                tooNarrow = middle;
            } else {
                enough = middle;
            }
        }
        return enough;
    }
}
