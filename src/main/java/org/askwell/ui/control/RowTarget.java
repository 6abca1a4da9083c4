package org.askwell.ui.control;

import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.Region;

import org.askwell.ui.Touch;

/** One row of a list to be chosen from, drawn by a node of its own as wide as the row. */
public final class RowTarget extends TouchTarget {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private final Region content;

    /**
     * A row that does {@code action}.
     *
     * @param name what the row is called by those who hear the screen
     * @param content what is seen of it, which takes no touch itself
     */
    public RowTarget(Touch touch, String name, Region content, Runnable action) {
        super(touch, "", "row-target");
        this.content = content;
        content.setMouseTransparent(true);
        setAccessibleText(name);
        setGraphic(content);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setMaxWidth(Double.MAX_VALUE);
        setOnAction(_ -> action.run());
    }

    /** Shows whether the row is the chosen one. */
    public void mark(boolean chosen) {
        pseudoClassStateChanged(SELECTED, chosen);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    double contentHeight(double width) {
        double inner = width < 0 ? -1 : width - snappedLeftInset() - snappedRightInset();
        return snappedTopInset() + content.prefHeight(inner) + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        double width = getWidth() - snappedLeftInset() - snappedRightInset();
        double height = getHeight() - snappedTopInset() - snappedBottomInset();
        content.resizeRelocate(snappedLeftInset(), snappedTopInset(), width, height);
    }
}
