package org.askwell.ui.text;

import javafx.collections.ObservableList;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;

import org.askwell.words.LineBreaks;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Draws the words of a control in lines of our own where the toolkit must not break them. */
final class WrappedWords {
    private final Labeled control;
    private final LabelPicture picture;
    private final RunningText lines = new RunningText();
    private boolean shown;

    WrappedWords(Labeled control) {
        this.control = control;
        picture = new LabelPicture(control);
        lines.textAlignmentProperty().bind(control.textAlignmentProperty());
        lines.lineSpacingProperty().bind(control.lineSpacingProperty());
    }

    /** Takes the place of the toolkit's own text among {@code children}, where it has to. */
    void showAmong(ObservableList<Node> children) {
        String text = Optional.ofNullable(control.getText()).orElse("");
        // The toolkit measures its own text even where only the picture is to be seen.
        shown = LineBreaks.shapedAsAWhole(text);
        if (!shown) {
            return;
        }
        if (!picture.alone()) {
            lines.show(List.of(new RunningText.Stretch(text, List.of("text"))));
            lines.getChildren().forEach(child -> bindStyle((Text) child));
        }
        Stream<Node> words = picture.alone() ? Stream.empty() : Stream.of(lines);
        children.setAll(Stream.concat(picture.node().stream(), words).toList());
    }

    private void bindStyle(Text text) {
        text.fontProperty().bind(control.fontProperty());
        text.fillProperty().bind(control.textFillProperty());
        text.underlineProperty().bind(control.underlineProperty());
    }

    /** Whether the words are shown here and not by the toolkit. */
    boolean shown() {
        return shown;
    }

    double leastWidth() {
        return control.isWrapText() && !picture.alone()
                ? picture.widthWith(lines.leastWidth())
                : bestWidth();
    }

    double bestWidth() {
        return picture.widthWith(picture.alone() ? 0 : lineWidth());
    }

    /** The height in px in a control that leaves {@code width} px for words and picture. */
    double height(double width) {
        boolean wraps = width >= 0 && control.isWrapText();
        return picture.heightWith(
                linesHeight(wraps ? Math.max(0, width - picture.besideWords()) : -1));
    }

    /** Lays words and picture out in an area of the control, as it wants them aligned. */
    void layOut(double x, double y, double width, double height) {
        double words = picture.alone() ? 0 : wordsWidth(width - picture.besideWords());
        double high = linesHeight(words);
        double allWide = picture.widthWith(words);
        double allHigh = picture.heightWith(high);
        Pos at = picture.alone() ? Pos.CENTER : control.getAlignment();
        double left = x + offset(width - allWide, at.getHpos());
        double top = y + offset(height - allHigh, at.getVpos());
        if (picture.above()) {
            picture.relocate(left + (allWide - picture.width()) / 2, top);
            relocate(left + (allWide - words) / 2, top + allHigh - high, words, high);
        } else {
            double pictureX = picture.after() ? left + words + picture.gap() : left;
            double wordsX = picture.after() ? left : left + picture.besideWords();
            picture.relocate(pictureX, top + (allHigh - picture.height()) / 2);
            relocate(wordsX, top + (allHigh - high) / 2, words, high);
        }
    }

    private void relocate(double x, double y, double width, double height) {
        lines.resizeRelocate(control.snapPositionX(x), control.snapPositionY(y), width, height);
    }

    private double linesHeight(double width) {
        return picture.alone() ? 0 : lines.prefHeight(width);
    }

    /** The width in px of all words in one line. */
    private double lineWidth() {
        return Math.ceil(lines.prefWidth(-1));
    }

    /**
     * The width in px that the longest line takes in {@code width} px, or more where a word needs
     * more, so that all lines can be set in the middle.
     */
    private double wordsWidth(double width) {
        double room = Math.max(lines.leastWidth(), width);
        double best = lineWidth();
        if (best <= room || !control.isWrapText()) {
            return best;
        }
        lines.resize(room, lines.prefHeight(room));
        lines.layout();
        double least = Double.MAX_VALUE;
        double most = 0;
        for (Node word : lines.getChildren()) {
            least = Math.min(least, word.getBoundsInParent().getMinX());
            most = Math.max(most, word.getBoundsInParent().getMaxX());
        }
        double longest = Math.min(room, Math.ceil(most - least));
        return lines.prefHeight(longest) > lines.prefHeight(room) ? room : longest;
    }

    private static double offset(double free, HPos at) {
        return switch (at) {
            case LEFT -> 0;
            case CENTER -> Math.max(0, free / 2);
            case RIGHT -> Math.max(0, free);
        };
    }

    private static double offset(double free, VPos at) {
        return switch (at) {
            case TOP, BASELINE -> 0;
            case CENTER -> free / 2;
            case BOTTOM -> free;
        };
    }
}
