package org.askwell.ui.keyboard;

import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.InputMethodRequests;

import java.util.Objects;

/**
 * Has the toolkit compose letters that take more than one key, such as an accent and then an e. It
 * learns where the caret stands, and nothing of what is typed.
 */
record CaretRequests(Node caret) implements InputMethodRequests {

    @Override
    public Point2D getTextLocation(int offset) {
        Point2D below = caret.localToScreen(0, caret.getLayoutBounds().getHeight());
        return Objects.requireNonNullElse(below, Point2D.ZERO);
    }

    @Override
    public int getLocationOffset(int x, int y) {
        return 0;
    }

    @Override
    public void cancelLatestCommittedText() {
        // What is typed is not taken back.
    }

    @Override
    public String getSelectedText() {
        return "";
    }
}
