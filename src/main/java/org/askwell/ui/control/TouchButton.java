package org.askwell.ui.control;

import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;

import org.askwell.ui.Touch;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.Locale;

/** A button that does one thing. */
public final class TouchButton extends TouchTarget {
    private static final double ICON_EM = 1.2;

    /** How much a button asks to be tapped; each has a style class. */
    public enum Rank {
        PRIMARY,
        SECONDARY,
        QUIET,
        URGENT
    }

    /** A button that does {@code action}. */
    public TouchButton(Touch touch, Rank rank, String label, Runnable action) {
        super(touch, label, "touch-button");
        getStyleClass().add(rank.name().toLowerCase(Locale.ROOT));
        setOnAction(_ -> action.run());
    }

    /** Puts {@code icon} beside the label, in the place of the one before. */
    public TouchButton with(Icon icon) {
        if (getGraphic() instanceof FontIcon shown) {
            icon.showOn(shown);
        } else {
            icon.on(this, ICON_EM);
        }
        return this;
    }

    /** Puts {@code icon} behind the label. */
    public TouchButton endingWith(Icon icon) {
        setContentDisplay(ContentDisplay.RIGHT);
        return with(icon);
    }

    /** Puts {@code picture} above the label. */
    public TouchButton below(Node picture) {
        setContentDisplay(ContentDisplay.TOP);
        setGraphic(picture);
        return this;
    }

    /** Puts {@code icon} above the label. */
    public TouchButton below(Icon icon) {
        setContentDisplay(ContentDisplay.TOP);
        return with(icon);
    }
}
