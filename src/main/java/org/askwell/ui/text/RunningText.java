package org.askwell.ui.text;

import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import org.askwell.words.LineBreaks;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A text in lines, each of which ends between two words.
 *
 * <p>JavaFX 26 on Linux throws where it ends a line within a run of letters that it shapes as a
 * whole: it shapes the first part as if it were still the whole run, and looks for its end before
 * the beginning of the text. A pulse that throws freezes the screen. So each word of such letters
 * is a run of its own here, and the text is never narrower than the widest.
 */
public class RunningText extends TextFlow {
    private final Map<Text, Double> widths = new HashMap<>();
    private final KnownHeights heights = new KnownHeights();
    private List<List<Text>> words = List.of();
    private double leastWidth;

    /**
     * A part of the text.
     *
     * @param styleClasses how it looks
     */
    public record Stretch(String text, List<String> styleClasses) {
        public Stretch {
            styleClasses = List.copyOf(styleClasses);
        }
    }

    /** Shows {@code stretches}, one after the other. */
    public final void show(List<Stretch> stretches) {
        boolean apart = stretches.stream().map(Stretch::text).anyMatch(LineBreaks::shapedAsAWhole);
        List<Text> texts = new ArrayList<>();
        for (Stretch stretch : stretches) {
            List<String> pieces =
                    apart ? LineBreaks.pieces(stretch.text()) : List.of(stretch.text());
            pieces.forEach(piece -> texts.add(text(piece, stretch.styleClasses())));
        }
        widths.clear();
        words = apart ? words(texts) : List.of();
        getChildren().setAll(texts);
        words.forEach(word -> word.forEach(this::follow));
    }

    private static Text text(String piece, List<String> styleClasses) {
        Text text = new Text(piece);
        text.getStyleClass().addAll(styleClasses);
        // The toolkit would draw a box.
        text.setVisible(!LineBreaks.isUnseen(piece));
        return text;
    }

    /** Groups {@code texts} into words, which may go on from one stretch into the next. */
    private static List<List<Text>> words(List<Text> texts) {
        BreakIterator ends = BreakIterator.getLineInstance(Locale.ROOT);
        ends.setText(texts.stream().map(Text::getText).collect(Collectors.joining()));
        List<List<Text>> words = new ArrayList<>();
        List<Text> word = new ArrayList<>();
        int at = 0;
        for (Text text : texts) {
            at += text.getText().length();
            word.add(text);
            if (ends.isBoundary(at)) {
                words.add(List.copyOf(word));
                word.clear();
            }
        }
        return words;
    }

    private void follow(Text text) {
        measure(text);
        text.fontProperty().subscribe(() -> measure(text));
    }

    /** Measures a word, and widens at once: whoever asks for the lines next must find room. */
    private void measure(Text text) {
        widths.put(text, LabelSize.width(text.getText(), text.getFont()));
        leastWidth = snappedLeftInset() + widestWord() + snappedRightInset();
        setWidth(getWidth());
    }

    private double widestWord() {
        return words.stream()
                .mapToDouble(
                        word -> word.stream().mapToDouble(t -> widths.getOrDefault(t, 0.0)).sum())
                .max()
                .orElse(0);
    }

    /** The least width in px in which no word has to be broken; 0 where the toolkit may do so. */
    public final double leastWidth() {
        return leastWidth;
    }

    @Override
    protected final void setWidth(double width) {
        super.setWidth(Math.max(width, leastWidth));
    }

    @Override
    protected final double computePrefHeight(double width) {
        return heights.at(
                width == USE_COMPUTED_SIZE ? width : Math.max(width, leastWidth),
                super::computePrefHeight);
    }

    @Override
    public final void requestLayout() {
        heights.forget();
        super.requestLayout();
    }
}
