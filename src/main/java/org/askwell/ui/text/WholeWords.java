package org.askwell.ui.text;

import javafx.scene.control.Label;

/** A text that breaks into lines between its words and never within one. */
public final class WholeWords extends Label {

    public WholeWords(String text) {
        super(text);
        setWrapText(true);
    }

    @Override
    protected double computeMinWidth(double height) {
        return LabelSize.leastWidth(this);
    }
}
