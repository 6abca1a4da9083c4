package org.askwell.ui.text;

import javafx.scene.control.Button;
import javafx.scene.control.skin.ButtonSkin;

/** Draws a button, and breaks its words into lines where the toolkit must not; named by a sheet. */
public final class WrappedButtonSkin extends ButtonSkin {
    private final WrappedWords words;

    public WrappedButtonSkin(Button control) {
        // The constructor of the toolkit's skin asks for the children already.
        words = new WrappedWords(control);
        super(control);
        registerChangeListener(control.textProperty(), _ -> updateChildren());
        registerChangeListener(control.wrapTextProperty(), _ -> updateChildren());
    }

    @Override
    protected void updateChildren() {
        super.updateChildren();
        words.showAmong(getChildren());
    }

    @Override
    protected double computeMinWidth(
            double height, double top, double right, double bottom, double left) {
        return words.shown()
                ? left + words.leastWidth() + right
                : super.computeMinWidth(height, top, right, bottom, left);
    }

    @Override
    protected double computePrefWidth(
            double height, double top, double right, double bottom, double left) {
        return words.shown()
                ? left + words.bestWidth() + right
                : super.computePrefWidth(height, top, right, bottom, left);
    }

    @Override
    protected double computeMinHeight(
            double width, double top, double right, double bottom, double left) {
        return words.shown()
                ? computePrefHeight(width, top, right, bottom, left)
                : super.computeMinHeight(width, top, right, bottom, left);
    }

    @Override
    protected double computePrefHeight(
            double width, double top, double right, double bottom, double left) {
        return words.shown()
                ? top + words.height(width < 0 ? -1 : width - left - right) + bottom
                : super.computePrefHeight(width, top, right, bottom, left);
    }

    @Override
    protected void layoutChildren(double x, double y, double width, double height) {
        if (words.shown()) {
            words.layOut(x, y, width, height);
        } else {
            super.layoutChildren(x, y, width, height);
        }
    }
}
