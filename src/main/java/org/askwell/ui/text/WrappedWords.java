package org.askwell.ui.text;

import javafx.collections.ObservableList;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;

import org.askwell.words.LineBreaks;

import java.util.List;
import java.util.Optional;

/** The words and the picture of a control whose words the toolkit must not break into lines. */
final class WrappedWords {
    private final Labeled control;
    private final RunningText lines = new RunningText();
    private boolean shown;

    WrappedWords(Labeled control) {
        this.control = control;
        lines.textAlignmentProperty().bind(control.textAlignmentProperty());
        lines.lineSpacingProperty().bind(control.lineSpacingProperty());
    }

    /** Takes the place of the toolkit's own text among {@code children}, where it has to. */
    void showAmong(ObservableList<Node> children) {
        String text = Optional.ofNullable(control.getText()).orElse("");
        // The toolkit measures its own text even where only the picture is to be seen.
        shown = LineBreaks.shapedAsAWhole(text);
        if (shown && wordless()) {
            children.setAll(picture().stream().toList());
        } else if (shown) {
            lines.show(List.of(new RunningText.Stretch(text, List.of("text"))));
            lines.getChildren().forEach(child -> dress((Text) child));
            children.setAll(picture().map(p -> List.of(p, lines)).orElse(List.of(lines)));
        }
    }

    private void dress(Text text) {
        text.fontProperty().bind(control.fontProperty());
        text.fillProperty().bind(control.textFillProperty());
        text.underlineProperty().bind(control.underlineProperty());
    }

    /** Whether the words are shown here and not by the toolkit. */
    boolean shown() {
        return shown;
    }

    private boolean wordless() {
        return control.getContentDisplay() == ContentDisplay.GRAPHIC_ONLY;
    }

    double leastWidth() {
        if (wordless()) {
            return pictureWidth();
        }
        return control.isWrapText()
                ? Math.max(pictureAbove(), beside() + lines.leastWidth())
                : bestWidth();
    }

    double bestWidth() {
        if (wordless()) {
            return pictureWidth();
        }
        return Math.max(pictureAbove(), beside() + Math.ceil(lines.prefWidth(-1)));
    }

    /** The height in px in a control that leaves {@code width} px for words and picture. */
    double height(double width) {
        if (wordless()) {
            return pictureHeight();
        }
        boolean wraps = width >= 0 && control.isWrapText();
        double words = lines.prefHeight(wraps ? Math.max(0, width - beside()) : -1);
        return isAbove() ? pictureHeight() + gap() + words : Math.max(pictureHeight(), words);
    }

    /** Lays words and picture out in an area of the control, as it wants them aligned. */
    void layOut(double x, double y, double width, double height) {
        if (wordless()) {
            picture()
                    .ifPresent(picture -> {
                        picture.autosize();
                        picture.relocate(
                                snapX(x + (width - picture.getLayoutBounds().getWidth()) / 2),
                                snapY(y + (height - pictureHeight()) / 2));
                    });
            return;
        }
        double room = Math.max(lines.leastWidth(), width - beside());
        double words = wordsWidth(room);
        double high = lines.prefHeight(words);
        double allWide = isAbove() ? Math.max(words, pictureAbove()) : words + beside();
        double allHigh = height(words + beside());
        Pos at = control.getAlignment();
        double left = x + offset(width - allWide, at.getHpos());
        double top = y + offset(height - allHigh, at.getVpos());
        boolean last = control.getContentDisplay() == ContentDisplay.RIGHT;
        double wordsX = isAbove() ? left + (allWide - words) / 2 : last ? left : left + beside();
        double wordsY = isAbove() ? top + pictureHeight() + gap() : top + (allHigh - high) / 2;
        lines.resizeRelocate(snapX(wordsX), snapY(wordsY), words, high);
        picture()
                .ifPresent(picture -> {
                    picture.autosize();
                    double wide = picture.getLayoutBounds().getWidth();
                    double px =
                            isAbove()
                                    ? left + (allWide - wide) / 2
                                    : last ? left + words + gap() : left;
                    double py = isAbove() ? top : top + (allHigh - pictureHeight()) / 2;
                    picture.relocate(snapX(px), snapY(py));
                });
    }

    /** The width in px that the longest line takes, so that all lines can be set in the middle. */
    private double wordsWidth(double room) {
        double best = Math.ceil(lines.prefWidth(-1));
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

    private Optional<Node> picture() {
        return control.getContentDisplay() == ContentDisplay.TEXT_ONLY
                ? Optional.empty()
                : Optional.ofNullable(control.getGraphic());
    }

    private boolean isAbove() {
        return picture().isPresent() && control.getContentDisplay() == ContentDisplay.TOP;
    }

    private double pictureAbove() {
        return isAbove() ? pictureWidth() : 0;
    }

    private double beside() {
        return isAbove() || picture().isEmpty() ? 0 : pictureWidth() + gap();
    }

    private double pictureWidth() {
        return picture().map(picture -> picture.prefWidth(-1)).orElse(0.0);
    }

    private double pictureHeight() {
        return picture().map(picture -> picture.prefHeight(-1)).orElse(0.0);
    }

    private double gap() {
        return control.getGraphicTextGap();
    }

    private double snapX(double x) {
        return control.snapPositionX(x);
    }

    private double snapY(double y) {
        return control.snapPositionY(y);
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
