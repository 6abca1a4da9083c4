package org.askwell.ui.text;

import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Labeled;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

import org.askwell.words.LineBreaks;

import java.util.List;

/** Measures labels, so that none gets narrower than its longest word. */
public final class LabelSize {
    private LabelSize() {}

    /** The least width in px in which {@code label} shows each of its words on one line. */
    public static double leastWidth(Labeled label) {
        Node graphic = label.getGraphic();
        double picture = graphic == null ? 0 : graphic.prefWidth(-1);
        double words =
                label.getContentDisplay() == ContentDisplay.GRAPHIC_ONLY ? 0 : widestWord(label);
        double content =
                label.getContentDisplay() == ContentDisplay.TOP || words == 0
                        ? Math.max(picture, words)
                        : picture + (picture > 0 ? label.getGraphicTextGap() : 0) + words;
        return Math.ceil(label.snappedLeftInset() + content + label.snappedRightInset());
    }

    private static double widestWord(Labeled label) {
        String text = label.getText();
        List<String> words =
                LineBreaks.shapedAsAWhole(text)
                        ? LineBreaks.pieces(text)
                        : List.of(text.split("\\s+"));
        return words.stream().mapToDouble(word -> width(word, label.getFont())).max().orElse(0);
    }

    /** The width in px of {@code word}. */
    static double width(String word, Font font) {
        Text text = new Text(word);
        text.setFont(font);
        return Math.ceil(text.getLayoutBounds().getWidth());
    }
}
