package org.askwell.ui.text;

import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Labeled;

import java.util.Optional;

/** The picture of a control, and the room that it takes beside or above the words. */
record LabelPicture(Labeled control) {

    Optional<Node> node() {
        return control.getContentDisplay() == ContentDisplay.TEXT_ONLY
                ? Optional.empty()
                : Optional.ofNullable(control.getGraphic());
    }

    /** Whether the control shows its picture and no words. */
    boolean alone() {
        return control.getContentDisplay() == ContentDisplay.GRAPHIC_ONLY;
    }

    boolean above() {
        return node().isPresent() && control.getContentDisplay() == ContentDisplay.TOP;
    }

    /** Whether it follows the words. */
    boolean after() {
        return control.getContentDisplay() == ContentDisplay.RIGHT;
    }

    double width() {
        return node().map(picture -> picture.prefWidth(-1)).orElse(0.0);
    }

    double height() {
        return node().map(picture -> picture.prefHeight(-1)).orElse(0.0);
    }

    /** The space in px between picture and words. */
    double gap() {
        return node().isEmpty() || alone() ? 0 : control.getGraphicTextGap();
    }

    /** The px of width that the words cannot have. */
    double besideWords() {
        return above() ? 0 : width() + gap();
    }

    /** The width in px of it and of words of {@code words} px. */
    double widthWith(double words) {
        return Math.max(above() ? width() : 0, besideWords() + words);
    }

    /** The height in px of it and of words of {@code words} px. */
    double heightWith(double words) {
        return above() ? height() + gap() + words : Math.max(height(), words);
    }

    /** Puts it, as large as it likes, at a place in the control. */
    void relocate(double x, double y) {
        node().ifPresent(picture -> {
            picture.autosize();
            picture.relocate(control.snapPositionX(x), control.snapPositionY(y));
        });
    }
}
