package org.askwell.ui.control;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.HBox;

import org.askwell.ui.PageMark;
import org.askwell.ui.Touch;
import org.kordamp.ikonli.javafx.FontIcon;

/** One answer to choose, with a mark that shows by its shape whether it is chosen. */
public final class ChoiceTile extends TouchTarget {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final double ICON_EM = 1.3;

    /** So much higher a tile may become where its page has room. */
    private static final double GROWTH_IN_TARGETS = 1.3;

    private final Icon off;
    private final Icon on;
    private final FontIcon mark;

    /**
     * An answer that is not chosen yet.
     *
     * @param several whether other answers may be chosen beside it
     */
    ChoiceTile(Touch touch, boolean several, String label) {
        super(touch, label, "choice-tile");
        off = several ? Icon.MANY_OFF : Icon.ONE_OFF;
        on = several ? Icon.MANY_ON : Icon.ONE_ON;
        mark = off.on(this, ICON_EM);
        setAccessibleRole(several ? AccessibleRole.CHECK_BOX : AccessibleRole.RADIO_BUTTON);
        setMaxWidth(Double.MAX_VALUE);
        PageMark.TILE.on(this, GROWTH_IN_TARGETS * touch.metrics().target());
    }

    /** Shows what choosing this means, beside the mark and above the label. */
    public ChoiceTile showing(Node example) {
        HBox above = new HBox(mark, example);
        above.getStyleClass().add("example");
        getStyleClass().add("with-example");
        setContentDisplay(ContentDisplay.TOP);
        setGraphic(above);
        return this;
    }

    /** Shows whether the answer is chosen. */
    void mark(boolean chosen) {
        (chosen ? on : off).showOn(mark);
        pseudoClassStateChanged(SELECTED, chosen);
    }
}
