package org.askwell.widgets;

import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;

import java.util.Arrays;

/** Measures labels, so that none gets narrower than its longest word. */
final class LabelSize {
    private LabelSize() {}

    /** The least width in px in which {@code label} shows each of its words on one line. */
    static double leastWidth(Labeled label) {
        Node graphic = label.getGraphic();
        double picture = graphic == null ? 0 : graphic.prefWidth(-1);
        double words = widestWord(label);
        double content =
                label.getContentDisplay() == ContentDisplay.TOP
                        ? Math.max(picture, words)
                        : picture + (picture > 0 ? label.getGraphicTextGap() : 0) + words;
        return Math.ceil(label.snappedLeftInset() + content + label.snappedRightInset());
    }

    private static double widestWord(Labeled label) {
        return Arrays.stream(label.getText().split("\\s+"))
                .mapToDouble(word -> width(word, label))
                .max()
                .orElse(0);
    }

    private static double width(String word, Labeled label) {
        Text text = new Text(word);
        text.setFont(label.getFont());
        return Math.ceil(text.getLayoutBounds().getWidth());
    }
}
